package fr.binome.round;

import java.util.List;

/**
 * Where the young people of a round live, as a drawing and as a table. It names nobody.
 *
 * @param svg the drawing
 */
record MapView(String id, String title, String svg, List<Line> lines) {

    /** One département. */
    record Line(String name, int people, int proposed, int leftOut, int minors) {
    }
}
