package fr.binome.matching.flow;

/** The arcs of a network, with the flow through each. Telling them twice tells the same. */
public interface ArcSource {

    /** Where all units come from. */
    int SOURCE = 0;

    /** Where all units go to. */
    int SINK = 1;

    /** Told each arc once. */
    interface Visitor {

        /**
         * @param capacity most units that may go along the arc
         * @param profit   what each unit brings
         * @param used     units that go along it in the plan
         */
        void arc(int from, int to, long capacity, long profit, long used);
    }

    /** How many nodes there are, source and sink included. */
    int nodes();

    void forEach(Visitor visitor);
}
