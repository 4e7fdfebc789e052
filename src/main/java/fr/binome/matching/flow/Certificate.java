package fr.binome.matching.flow;

/**
 * What a plan is worth and what no plan can exceed, worked out from the arcs of a network and one potential a node,
 * knowing nothing of how either was found. For any potentials, Σ over arcs of capacity × max(0, profit + potential(to) −
 * potential(from)) bounds every flow from above, by weak duality of linear programmes. Exact whole numbers.
 *
 * @param worth what the flow of the arcs brings
 * @param bound most that any flow can bring
 */
public record Certificate(long worth, long bound) {

    /**
     * Checks a flow and bounds it.
     *
     * @param potentials one a node; source and sink must have 0
     * @throws IllegalArgumentException when the flow is none: more than an arc holds, or units that come from nowhere
     */
    public static Certificate of(ArcSource arcs, long[] potentials) {
        if (potentials.length != arcs.nodes() || potentials[ArcSource.SOURCE] != 0 || potentials[ArcSource.SINK] != 0) {
            throw new IllegalArgumentException("The (" + potentials.length + ") potentials do not fit the (" + arcs.nodes()
                    + ") nodes.\nMaybe source or sink has a potential other than 0.");
        }
        long[] sums = new long[2];
        long[] surplus = new long[arcs.nodes()];
        arcs.forEach((from, to, capacity, profit, used) -> {
            if (used < 0 || used > capacity) {
                throw new IllegalArgumentException("The arc from (" + from + ") to (" + to + ") holds (" + capacity + "), not (" + used
                        + ").\nMaybe two pairs took one place.");
            }
            surplus[from] -= used;
            surplus[to] += used;
            sums[0] = Math.addExact(sums[0], Math.multiplyExact(used, profit));
            long reduced = Math.subtractExact(Math.addExact(profit, potentials[to]), potentials[from]);
            sums[1] = Math.addExact(sums[1], Math.multiplyExact(capacity, Math.max(0, reduced)));
        });
        for (int node = 0; node < surplus.length; node++) {
            if (surplus[node] != 0 && node != ArcSource.SOURCE && node != ArcSource.SINK) {
                throw new IllegalArgumentException("Node (" + node + ") keeps (" + surplus[node]
                        + ") units.\nMaybe somebody has two mentors.");
            }
        }
        return new Certificate(sums[0], sums[1]);
    }

    /** Whether nothing better than the flow is possible. */
    public boolean isProof() {
        return worth == bound;
    }
}
