package fr.binome.followup.catalogue;

/** How urgent a signal is, the most urgent first; shown by word and shape, never by colour alone. */
public enum SignalLevel {
    RED("●"), ORANGE("▲"), YELLOW("◆");

    private final String shape;

    SignalLevel(String shape) {
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }
}
