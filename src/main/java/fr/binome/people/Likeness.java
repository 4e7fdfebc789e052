package fr.binome.people;

/** What two entries have to do with each other, the closest first. */
public enum Likeness {
    /** Very probably one person entered twice. */
    SAME,
    /** One address or number, two people: brother and sister, or an educator's number. They stay apart. */
    FAMILY,
    NONE;

    /**
     * Compares two people, whatever the order. {@code SAME} needs the same name (accents, case and order apart) and birth date;
     * or a shared inbox or number together with the same name, or a close first name and a close birth date. A shared inbox alone
     * is {@code FAMILY}: twins share a mother's address, a surname and a birth date, sisters have names one letter apart.
     */
    public static Likeness between(KnownPerson one, KnownPerson other) {
        PersonName name = PersonName.of(one);
        PersonName otherName = PersonName.of(other);
        boolean sameName = name.key().equals(otherName.key());
        if (sameName && one.birthDate().equals(other.birthDate())) {
            return SAME;
        }
        if (!EmailAddress.same(one.email(), other.email()) && !PhoneNumber.same(one.phone(), other.phone())) {
            return NONE;
        }
        boolean closeDates = CloseDates.between(one.birthDate(), other.birthDate());
        return sameName || closeDates && name.closeTo(otherName) ? SAME : FAMILY;
    }
}
