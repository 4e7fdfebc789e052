package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

import java.util.Arrays;

/**
 * Matches as many as possible, the more important mentees first, whatever the points: chains from everybody without
 * seat at once, level of importance by level. Since a chain never puts anybody out, the matched of the higher levels
 * stay, which makes the weighted number the largest (the matched sets are the independent sets of a matroid).
 *
 * <p>Then tells which nodes are contested: the level of a node is that of the most important mentee left out who could
 * get at it by moving others, 0 when there is none. These levels are the prices that prove the number. Used once.
 */
final class MostMatched {

    private final PairNetwork network;
    private final int[] importance;
    private final Seating seating;
    private final Moves moves;
    private final int[] takers;
    private final int[] arcs;
    private final int[] periods;
    private final int[] roots;
    private final int[] reachedIn;
    private final int[] queue;
    private final boolean[] served;
    private int wave;

    /** @param importance by mentee, 1 (usual) or more */
    MostMatched(PairNetwork network, int[] importance) {
        this.network = network;
        this.importance = importance;
        seating = new Seating(network);
        moves = new Moves(seating);
        takers = new int[network.nodes()];
        arcs = new int[network.nodes()];
        periods = new int[network.nodes()];
        reachedIn = new int[network.nodes()];
        roots = new int[network.mentees()];
        queue = new int[network.mentees()];
        served = new boolean[network.mentees()];
    }

    /** The seating with most matched, without regard to points. */
    Seating solve() {
        int[] levels = Arrays.stream(importance).distinct().sorted().toArray();
        for (int index = levels.length - 1; index >= 0; index--) {
            while (letIn(levels[index]) > 0) {
                // Each wave serves who stands in nobody else's way; the next serves the others.
            }
        }
        return seating;
    }

    /** One wave of chains for those of a level; how many came in. */
    private int letIn(int level) {
        int queued = 0;
        wave++;
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            if (importance[mentee] == level && !seating.isSeated(mentee)) {
                served[mentee] = false;
                roots[mentee] = mentee;
                queue[queued++] = mentee;
            }
        }
        int letIn = 0;
        for (int head = 0; head < queued; head++) {
            int mentee = queue[head];
            if (!served[roots[mentee]]) {
                int end = freeMentorFrom(mentee);
                if (end == NONE) {
                    queued = queueHolders(mentee, queued);
                } else {
                    move(end, roots[mentee]);
                    served[roots[mentee]] = true;
                    letIn++;
                }
            }
        }
        return letIn;
    }

    /** Who has just sat down at a mentor is not to be moved in the same wave. */
    private void close(int mentor, int period) {
        if (period != NONE) {
            reachedIn[network.periodNode(mentor, period)] = wave;
        }
        if (period == NONE || !seating.hasRoom(mentor)) {
            reachedIn[mentor] = wave;
        }
    }

    /** A mentor with room to whom one of the mentee's arcs leads, or none. */
    private int freeMentorFrom(int mentee) {
        for (int arc = 0; arc < network.arcs(mentee); arc++) {
            int mentor = network.mentor(mentee, arc);
            int wanted = network.periods(mentee, arc);
            int held = wanted & seating.heldPeriods(mentor);
            if (seating.hasRoom(mentor) && (wanted == 0 || wanted != held)) {
                take(mentor, mentee, arc, wanted == 0 ? NONE : Integer.numberOfTrailingZeros(wanted & ~held));
                return mentor;
            }
        }
        return NONE;
    }

    private void take(int node, int mentee, int arc, int period) {
        takers[node] = mentee;
        arcs[node] = arc;
        periods[node] = period;
    }

    private int queueHolders(int mentee, int already) {
        int queued = already;
        for (int arc = 0; arc < network.arcs(mentee); arc++) {
            int mentor = network.mentor(mentee, arc);
            int wanted = network.periods(mentee, arc);
            int held = wanted & seating.heldPeriods(mentor);
            for (int left = held; left != 0; left &= left - 1) {
                int period = Integer.numberOfTrailingZeros(left);
                int node = network.periodNode(mentor, period);
                if (reachedIn[node] != wave) {
                    reachedIn[node] = wave;
                    take(node, mentee, arc, period);
                    queued = queue(seating.holder(node), roots[mentee], queued);
                }
            }
            if ((wanted == 0 || wanted != held) && reachedIn[mentor] != wave) {
                reachedIn[mentor] = wave;
                take(mentor, mentee, arc, wanted == 0 ? NONE : Integer.numberOfTrailingZeros(wanted & ~held));
                queued = queueAllAt(mentor, roots[mentee], queued);
            }
        }
        return queued;
    }

    private int queueAllAt(int mentor, int root, int already) {
        int queued = already;
        for (int mentee = seating.first(mentor); mentee != NONE; mentee = seating.next(mentee)) {
            queued = queue(mentee, root, queued);
        }
        for (int left = seating.heldPeriods(mentor); left != 0; left &= left - 1) {
            int node = network.periodNode(mentor, Integer.numberOfTrailingZeros(left));
            if (reachedIn[node] != wave) {
                reachedIn[node] = wave;
                take(node, NONE, NONE, NONE);
                queued = queue(seating.holder(node), root, queued);
            }
        }
        return queued;
    }

    private int queue(int mentee, int root, int queued) {
        roots[mentee] = root;
        queue[queued] = mentee;
        return queued + 1;
    }

    private void move(int end, int root) {
        moves.start();
        int node = end;
        while (takers[node] != root) {
            int taker = takers[node];
            if (taker == NONE) {
                node = network.mentorOf(node);
            } else {
                add(taker, node);
                node = seating.seat(taker);
            }
        }
        add(root, node);
        moves.apply();
        close(end, periods[end]);
    }

    private void add(int taker, int node) {
        moves.add(taker, arcs[node], periods[node]);
        if (network.isMentor(node)) {
            close(node, periods[node]);
        }
    }

    /** By node, the level at which it is contested. To be asked once {@link #solve} is done. */
    int[] contested() {
        int[] contested = new int[network.nodes()];
        int[] levels = Arrays.stream(importance).distinct().sorted().toArray();
        wave++;
        for (int index = levels.length - 1; index >= 0; index--) {
            int queued = 0;
            for (int mentee = 0; mentee < network.mentees(); mentee++) {
                if (importance[mentee] == levels[index] && !seating.isSeated(mentee)) {
                    queue[queued++] = mentee;
                }
            }
            for (int head = 0; head < queued; head++) {
                queued = queueHolders(queue[head], queued);
            }
            for (int node = 0; node < network.nodes(); node++) {
                if (reachedIn[node] == wave && contested[node] == 0) {
                    contested[node] = levels[index];
                }
            }
        }
        return contested;
    }
}
