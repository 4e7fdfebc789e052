package fr.binome.cli.report;

import fr.binome.territory.Commune;
import java.util.List;
import java.util.Locale;

/**
 * Where the young people of the round live: a circle a département at the middle of its inhabitants, the mentored ones
 * inside. The country's outline is drawn by its larger communes as dots; overseas départements stand in a row below.
 */
final class FranceMap {

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

    private record Point(double x, double y) {
    }

    private final Departements departements;
    private final List<Departements.Row> rows;
    private final int most;

    FranceMap(Departements departements) {
        this.departements = departements;
        this.rows = departements.rows().stream().filter(row -> row.people() > 0 && !departements.communesOf(row.code()).isEmpty()).toList();
        this.most = rows.stream().mapToInt(Departements.Row::people).max().orElse(1);
    }

    String svg() {
        List<Departements.Row> overseas = rows.stream().filter(row -> isOverseas(row.code())).toList();
        int height = MAINLAND_HEIGHT + (overseas.isEmpty() ? 0 : OVERSEAS_HEIGHT);
        StringBuilder svg = new StringBuilder("<svg class=\"map\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"Carte : jeunes avec un mentor par département, détaillés dans le tableau\">\n<path class=\"land\" d=\"");
        departements.all().filter(commune -> !isOverseas(commune.departement()) && commune.population() >= SHOWN_INHABITANTS)
                .forEach(commune -> {
                    Point point = point(commune.longitude(), commune.latitude());
                    svg.append(String.format(Locale.ROOT, "M%.0f %.0fh0", point.x(), point.y()));
                });
        svg.append("\"/>\n");
        rows.stream().filter(row -> !isOverseas(row.code())).forEach(row -> circle(svg, row, middle(row.code())));
        for (int index = 0; index < overseas.size(); index++) {
            Point point = new Point(60 + index * 120.0, MAINLAND_HEIGHT + OVERSEAS_HEIGHT / 2.0);
            svg.append(String.format(Locale.ROOT, "<rect class=\"box\" x=\"%.0f\" y=\"%d\" width=\"108\" height=\"76\" rx=\"8\"/>", point.x() - 54, MAINLAND_HEIGHT + 4));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%d\">%s</text>", point.x() - 48, MAINLAND_HEIGHT + 20, overseas.get(index).code()));
            circle(svg, overseas.get(index), point);
        }
        return svg.append("</svg>").toString();
    }

    private void circle(StringBuilder svg, Departements.Row row, Point at) {
        svg.append(String.format(Locale.ROOT, "<g><title>%s : %d sur %d</title><circle class=\"all\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                escaped(row.label()), row.matched(), row.people(), at.x(), at.y(), radius(row.people())));
        if (row.matched() > 0) {
            svg.append(String.format(Locale.ROOT, "<circle class=\"in\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", at.x(), at.y(), radius(row.matched())));
        }
        svg.append("</g>\n");
    }

    /** Areas tell the numbers. */
    private double radius(int people) {
        return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * StrictMath.sqrt((double) people / Math.max(most, 12)));
    }

    /** The middle of a département's inhabitants. */
    private Point middle(String code) {
        double weight = 0;
        double longitude = 0;
        double latitude = 0;
        for (Commune commune : departements.communesOf(code)) {
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

    private static boolean isOverseas(String code) {
        return code.startsWith("97") || code.startsWith("98");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
