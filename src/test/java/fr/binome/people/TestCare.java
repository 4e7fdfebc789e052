package fr.binome.people;

import fr.binome.account.TestTeam;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;

/**
 * Somebody whom staff noted to be reached in the parents' stead, on the page where staff note it.
 *
 * @param email of this person, in this test only
 */
public record TestCare(TestTeam team, Mentee mentee, String email) {

    public static final String NAME = "Odile Roy";
    public static final String PHONE = "01 39 98 00 55";

    /** Notes the person, with the dates that are wanted before matching. */
    public static TestCare of(TestTeam team, Mentee mentee, boolean parentsToo) {
        TestCare care = new TestCare(team, mentee, Ids.next() + "@service.example");
        care.note(parentsToo ? "parentsToo" : "none", "none");
        return care;
    }

    /** Notes today a convention that names the mentor, where the parents are not reached. */
    public void convention() {
        note("none", "conventionOn");
    }

    private void note(String parents, String convention) {
        String page = "/mentees/" + mentee.id() + "/care";
        String day = Dates.typed(team.service().bean(Clock.class).today(team.association().zone()));
        int status = team.signedIn(team.safeguarding()).postFrom(page, page, "inCare", "yes", "contactName", NAME, "contactEmail", email,
                "contactPhone", PHONE, parents, "yes", "evaluatedOn", day, "agreedOn", day, "adheredOn", day, convention, day).status();
        if (status != 303) {
            throw new AssertionError("The care file was refused (" + status + ").");
        }
    }

    /** Mails and calls of every kind to this address or number that have left or may still leave. */
    public long letters(String address) {
        return team.service().database().count("SELECT COUNT(*) FROM outbox WHERE association_id = '" + team.id()
                + "' AND status <> 'WITHDRAWN' AND to_address = '" + address + "'");
    }

    /** The same of one template. */
    public long letters(String address, String template) {
        return team.service().database().count("SELECT COUNT(*) FROM outbox WHERE association_id = '" + team.id() + "' AND template = '" + template
                + "' AND status <> 'WITHDRAWN' AND to_address = '" + address + "'");
    }
}
