package fr.binome.people.demo;

import fr.binome.people.BackgroundCheck;
import fr.binome.people.Consent;
import fr.binome.people.Mentor;
import java.util.List;

/** One made-up mentor with checks and consents. */
record DemoMentor(Mentor mentor, List<BackgroundCheck> checks, List<Consent> consents) {
}
