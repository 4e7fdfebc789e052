package fr.binome.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws numbers of people on the country, as SVG without styles: a circle a département at the middle of its inhabitants, a
 * part of them inside. The country's outline is drawn by its larger communes as dots; overseas départements stand in a row
 * below. Classes to style: {@code map}, {@code land}, {@code all}, {@code in}, {@code box}. Thread-safe.
 */
public final class FranceMap {

    private static final int WIDTH = 640;
    private static final int MAINLAND_HEIGHT = 610;
    private static final int OVERSEAS_HEIGHT = 84;
    private static final double WEST = -5.3;
    private static final double NORTH = 51.3;
    private static final double PIXELS_A_DEGREE = 60;
    /** How much narrower a degree of longitude is than one of latitude at 46.5° north. */
    private static final double NARROWING = 0.688;
    private static final int SHOWN_INHABITANTS = 4_000;
    private static final double LARGEST_RADIUS = 34;
    private static final double SMALLEST_RADIUS = 2.5;

    /**
     * One circle.
     *
     * @param departement its code; one that is unknown is not drawn
     * @param title what a pointer over the circle is told, as plain text
     * @param all people, more than none
     * @param in how many of them the inner circle shows
     */
    public record Spot(String departement, String title, int all, int in) {
    }

    private record Point(double x, double y) {
    }

    private final Map<String, List<Commune>> communes;
    private final String land;

    public FranceMap(Communes communes) {
        this.communes = communes.list().stream().collect(Collectors.groupingBy(Commune::departement));
        this.land = communes.list().stream().filter(commune -> !isOverseas(commune.departement()) && commune.population() >= SHOWN_INHABITANTS)
                .sorted(Comparator.comparing(Commune::departement)).map(commune -> point(commune.longitude(), commune.latitude()))
                .map(point -> String.format(Locale.ROOT, "M%.0f %.0fh0", point.x(), point.y())).collect(Collectors.joining());
    }

    /** The map of these spots; {@code label} says what it shows to whoever does not see it. */
    public String svg(List<Spot> spots, String label) {
        List<Spot> known = spots.stream().filter(spot -> communes.containsKey(spot.departement())).toList();
        List<Spot> overseas = known.stream().filter(spot -> isOverseas(spot.departement())).toList();
        int most = known.stream().mapToInt(Spot::all).max().orElse(1);
        int height = MAINLAND_HEIGHT + (overseas.isEmpty() ? 0 : OVERSEAS_HEIGHT);
        StringBuilder svg = new StringBuilder("<svg class=\"map\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"" + escaped(label) + "\">\n<path class=\"land\" d=\"").append(land).append("\"/>\n");
        known.stream().filter(spot -> !isOverseas(spot.departement())).forEach(spot -> circle(svg, spot, middle(spot.departement()), most));
        for (int index = 0; index < overseas.size(); index++) {
            Point point = new Point(60 + index * 120.0, MAINLAND_HEIGHT + OVERSEAS_HEIGHT / 2.0);
            svg.append(String.format(Locale.ROOT, "<rect class=\"box\" x=\"%.0f\" y=\"%d\" width=\"108\" height=\"76\" rx=\"8\"/>", point.x() - 54, MAINLAND_HEIGHT + 4));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%d\">%s</text>", point.x() - 48, MAINLAND_HEIGHT + 20, overseas.get(index).departement()));
            circle(svg, overseas.get(index), point, most);
        }
        return svg.append("</svg>").toString();
    }

    /** Code and largest commune of a département, e.g. {@code 59 Lille}; the code alone where nothing is known of it. */
    public String label(String departement) {
        return communes.getOrDefault(departement, List.of()).stream()
                .max(Comparator.comparingInt(Commune::population).thenComparing(Commune::insee))
                .map(largest -> departement + " " + largest.name()).orElse(departement);
    }

    private static void circle(StringBuilder svg, Spot spot, Point at, int most) {
        svg.append(String.format(Locale.ROOT, "<g><title>%s</title><circle class=\"all\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                escaped(spot.title()), at.x(), at.y(), radius(spot.all(), most)));
        if (spot.in() > 0) {
            svg.append(String.format(Locale.ROOT, "<circle class=\"in\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", at.x(), at.y(), radius(spot.in(), most)));
        }
        svg.append("</g>\n");
    }

    /** Areas tell the numbers. */
    private static double radius(int people, int most) {
        return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * StrictMath.sqrt((double) people / Math.max(most, 12)));
    }

    /** The middle of a département's inhabitants. */
    private Point middle(String departement) {
        double weight = 0;
        double longitude = 0;
        double latitude = 0;
        for (Commune commune : communes.get(departement)) {
            double inhabitants = Math.max(1, commune.population());
            weight += inhabitants;
            longitude += inhabitants * commune.longitude();
            latitude += inhabitants * commune.latitude();
        }
        return point(longitude / weight, latitude / weight);
    }

    private static Point point(double longitude, double latitude) {
        return new Point((longitude - WEST) * NARROWING * PIXELS_A_DEGREE, (NORTH - latitude) * PIXELS_A_DEGREE);
    }

    private static boolean isOverseas(String departement) {
        return departement.startsWith("97") || departement.startsWith("98");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
