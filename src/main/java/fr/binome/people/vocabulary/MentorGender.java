package fr.binome.people.vocabulary;

/** A young person's optional wish for a woman or a man as mentor. */
public enum MentorGender implements Term {
    ANY, F, M;

    @Override
    public String family() {
        return "mentor-gender";
    }
}
