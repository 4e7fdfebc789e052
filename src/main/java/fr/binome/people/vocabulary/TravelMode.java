package fr.binome.people.vocabulary;

/** How somebody travels to a meeting; COME_TO_ME means the other one comes near. */
public enum TravelMode implements Term {
    WALK, BIKE, TRANSIT, TWO_WHEELER, CAR, CARSHARE, COME_TO_ME;

    @Override
    public String family() {
        return "travel";
    }
}
