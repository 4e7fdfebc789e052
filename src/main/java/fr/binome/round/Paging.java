package fr.binome.round;

/** Which part of a long list is shown; {@code page} from 1 to {@code pages}. */
record Paging(int page, int pages, long total) {

    static final int SIZE = 25;

    /** The page asked for, or the last one there is. */
    static Paging of(int asked, long total) {
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.min(Math.max(1, asked), pages), pages, total);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    public boolean several() {
        return pages > 1;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(total, offset() + (long) SIZE);
    }

    /** The page before; 0 if this is the first. */
    public int previous() {
        return page - 1;
    }

    /** The page after; 0 if this is the last. */
    public int next() {
        return page < pages ? page + 1 : 0;
    }
}
