package fr.binome.account;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names a device so that its owner recognises it in the list of sign-ins; nothing depends on it. */
final class Device {

    /** The more particular first: every Edge says Chrome, and every Chrome says Safari. */
    private static final Map<String, String> BROWSERS = named("Edg", "Edge", "OPR", "Opera", "SamsungBrowser", "Samsung", "Firefox", "Firefox",
            "FxiOS", "Firefox", "Chrome", "Chrome", "CriOS", "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = named("Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows",
            "Mac OS", "Mac", "CrOS", "ChromeOS", "Linux", "Linux");

    private Device() {
    }

    /** {@code Firefox, Windows}; empty if the browser says nothing known. */
    static String of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream().filter(each -> text.contains(each.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static Map<String, String> named(String... keysAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < keysAndNames.length; i += 2) {
            names.put(keysAndNames[i], keysAndNames[i + 1]);
        }
        return names;
    }
}
