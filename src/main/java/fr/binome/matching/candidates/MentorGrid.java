package fr.binome.matching.candidates;

import fr.binome.territory.Distance;
import java.util.HashMap;
import java.util.Map;

/**
 * Mentors who meet in person, by cells of a grid through the globe that are as wide as the longest journey of two people
 * together, so that everybody within reach is in the cell or next to it. Immutable, safe for any thread.
 */
final class MentorGrid {

    private record Cell(int x, int y, int z) {
    }

    /** Who lives in a cell, with what is asked of each side by side: most are only asked whether they are near. */
    private static final class Residents {
        private final int[] mentors;
        private final double[] places;
        private final long[] reaches;

        Residents(int[] mentors, MentorTraits[] traits) {
            this.mentors = mentors;
            places = new double[3 * mentors.length];
            reaches = new long[mentors.length];
            for (int index = 0; index < mentors.length; index++) {
                Position position = traits[mentors[index]].position();
                places[3 * index] = position.x();
                places[3 * index + 1] = position.y();
                places[3 * index + 2] = position.z();
                reaches[index] = traits[mentors[index]].reachMetres();
            }
        }

        void addNear(Position home, long reach, long[] bits) {
            for (int index = 0; index < mentors.length; index++) {
                double dx = home.x() - places[3 * index];
                double dy = home.y() - places[3 * index + 1];
                double dz = home.z() - places[3 * index + 2];
                if (dx * dx + dy * dy + dz * dz <= Position.farthestSquare(reach + reaches[index])) {
                    MentorBits.set(bits, mentors[index]);
                }
            }
        }
    }

    /** No smaller than this, or there would be more cells than people. */
    private static final double LEAST_METRES = 10_000;

    private final double width;
    private final Map<Cell, Residents> residents = new HashMap<>();

    /**
     * @param traits         by mentor index; null for those who are not in the grid
     * @param farthestMentee the longest reach of any mentee, in metres
     */
    MentorGrid(MentorTraits[] traits, long farthestMentee) {
        long farthest = farthestMentee;
        for (MentorTraits mentor : traits) {
            farthest = mentor == null ? farthest : Math.max(farthest, farthestMentee + mentor.reachMetres());
        }
        width = Math.max(LEAST_METRES, farthest + 10) / Distance.EARTH_RADIUS_METRES;
        Map<Cell, Integer> counts = new HashMap<>();
        for (MentorTraits mentor : traits) {
            if (mentor != null) {
                counts.merge(cell(mentor.position()), 1, Integer::sum);
            }
        }
        Map<Cell, int[]> mentors = new HashMap<>();
        counts.forEach((cell, count) -> mentors.put(cell, new int[count]));
        for (int index = traits.length - 1; index >= 0; index--) {
            if (traits[index] != null) {
                Cell cell = cell(traits[index].position());
                mentors.get(cell)[counts.merge(cell, -1, Integer::sum)] = index;
            }
        }
        mentors.forEach((cell, there) -> residents.put(cell, new Residents(there, traits)));
    }

    private Cell cell(Position position) {
        return new Cell((int) Math.floor(position.x() / width), (int) Math.floor(position.y() / width), (int) Math.floor(position.z() / width));
    }

    /** Adds all mentors who may be within reach of the mentee; a few who are not may be among them. */
    void addNear(MenteeTraits mentee, long[] bits) {
        Cell home = cell(mentee.position());
        for (int x = home.x - 1; x <= home.x + 1; x++) {
            for (int y = home.y - 1; y <= home.y + 1; y++) {
                for (int z = home.z - 1; z <= home.z + 1; z++) {
                    Residents there = residents.get(new Cell(x, y, z));
                    if (there != null) {
                        there.addNear(mentee.position(), mentee.reachMetres(), bits);
                    }
                }
            }
        }
    }
}
