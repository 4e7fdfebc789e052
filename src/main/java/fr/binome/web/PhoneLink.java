package fr.binome.web;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Handlebars.Utils;

/** A phone number that a tap calls (RFC 3966), and that never breaks over two lines. */
final class PhoneLink {

    private PhoneLink() {
    }

    static SafeString to(String number) {
        String dialled = number.replaceAll("[^0-9+]", "");
        return new SafeString("<a class=\"nowrap\" href=\"tel:" + dialled + "\">" + Utils.escapeExpression(number) + "</a>");
    }
}
