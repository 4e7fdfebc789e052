package fr.binome.matching.candidates;

import fr.binome.territory.Distance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentors who meet in person, by cells of a grid through the globe that are as wide as the longest journey of two people
 * together, so that everybody within reach is in the cell or next to it. Immutable, safe for any thread.
 */
final class MentorGrid {

    private record Cell(int x, int y, int z) {
    }

    /** Who lives at one place of a cell: those first who go farthest. */
    private static final class Residents {
        private final Position home;
        private final int[] mentors;
        private final long[] reaches;

        Residents(Position home, List<Integer> there, MentorTraits[] traits) {
            this.home = home;
            mentors = there.stream().sorted(Comparator.comparingLong((Integer mentor) -> -traits[mentor].reachMetres()))
                    .mapToInt(Integer::intValue).toArray();
            reaches = Arrays.stream(mentors).mapToLong(mentor -> traits[mentor].reachMetres()).toArray();
        }

        void addNear(Position place, long reach, long[] bits) {
            double square = home.square(place);
            for (int index = 0; index < mentors.length && square <= Position.farthestSquare(reach + reaches[index]); index++) {
                MentorBits.set(bits, mentors[index]);
            }
        }
    }

    /** No smaller than this, or there would be more cells than people. */
    private static final double LEAST_METRES = 10_000;
    private static final Residents[] NOBODY = {};

    private final double width;
    private final Map<Cell, Residents[]> residents = new HashMap<>();

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
        Map<Cell, Map<Position, List<Integer>>> homes = new HashMap<>();
        for (int index = 0; index < traits.length; index++) {
            if (traits[index] != null) {
                Position home = traits[index].position();
                homes.computeIfAbsent(cell(home), cell -> new LinkedHashMap<>()).computeIfAbsent(home, place -> new ArrayList<>()).add(index);
            }
        }
        homes.forEach((cell, places) -> residents.put(cell, places.entrySet().stream()
                .map(place -> new Residents(place.getKey(), place.getValue(), traits)).toArray(Residents[]::new)));
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
                    for (Residents there : residents.getOrDefault(new Cell(x, y, z), NOBODY)) {
                        there.addNear(mentee.position(), mentee.reachMetres(), bits);
                    }
                }
            }
        }
    }
}
