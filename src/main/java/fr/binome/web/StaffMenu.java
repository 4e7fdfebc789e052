package fr.binome.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The ways through the staff's pages: what everybody uses daily, and for the lead the pages that set the programme. */
final class StaffMenu {

    private static final String LEAD = "LEAD";
    private static final List<String> DAILY = List.of("/today", "/mentees", "/mentors", "/rounds", "/pairs", "/phone-list", "/mails");
    private static final List<String> SETTINGS = List.of("/settings", "/settings/association", "/settings/branches", "/rules", "/venues", "/settings/introduction",
            "/settings/follow-up", "/settings/questions", "/share");

    /** Entry of a menu; {@code key} is that of its word. */
    record Link(String path, String key, boolean current) {
    }

    private StaffMenu() {
    }

    static List<Link> of(HttpRequest<?> request) {
        String path = request.getPath();
        Stream<Link> daily = DAILY.stream().map(target -> new Link(target, "menu." + name(target), under(path, target)));
        Stream<Link> lead = leads(request) ? Stream.of(new Link("/settings", "menu.settings", setting(path) != null)) : Stream.empty();
        return Stream.concat(daily, lead).toList();
    }

    /** The pages beside a page that sets something; empty elsewhere, and for whoever may not open them all. */
    static List<Link> settings(HttpRequest<?> request) {
        String current = setting(request.getPath());
        return current == null || !leads(request) ? List.of()
                : SETTINGS.stream().map(target -> new Link(target, "layout.settings." + name(target), target.equals(current))).toList();
    }

    private static String setting(String path) {
        return SETTINGS.stream().filter(target -> under(path, target)).max(Comparator.comparing(String::length)).orElse(null);
    }

    private static boolean under(String path, String target) {
        return path.equals(target) || path.startsWith(target + "/");
    }

    private static String name(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private static boolean leads(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).filter(reader -> reader.getRoles().contains(LEAD)).isPresent();
    }
}
