package fr.binome.people.demo;

import fr.binome.people.Consent;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import java.util.List;

/** One made-up young person with parent and consents. */
record DemoMentee(Mentee mentee, List<Guardian> guardians, List<Consent> consents) {
}
