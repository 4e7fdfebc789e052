package fr.binome.intake;

import com.microsoft.playwright.Page;

/** A person on a phone whose taps and typed characters are counted; moving to a field is a tap. Not thread-safe. */
final class Thumb {

    private final Page page;
    private int taps;
    private int characters;

    Thumb(Page page) {
        this.page = page;
    }

    Thumb tap(String selector) {
        page.locator(selector).first().click();
        taps++;
        return this;
    }

    Thumb choose(String field, String... values) {
        for (String value : values) {
            tap("label:has(input[name=" + field + "][value='" + value + "'])");
        }
        return this;
    }

    Thumb type(String field, String text) {
        tap("#" + field);
        page.locator("#" + field).pressSequentially(text);
        characters += text.length();
        return this;
    }

    /** The first button of the page's form. */
    Thumb press() {
        tap("main form button");
        page.waitForLoadState();
        return this;
    }

    int taps() {
        return taps;
    }

    int characters() {
        return characters;
    }
}
