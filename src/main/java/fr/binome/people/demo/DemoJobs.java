package fr.binome.people.demo;

import java.util.List;

/** Jobs with the sector they belong to. */
final class DemoJobs {

    record Job(String sector, String man, String woman) {
        String name(boolean ofWoman) {
            return ofWoman ? woman : man;
        }
    }

    private static final List<Job> ALL = List.of(
            new Job("AGRICULTURE", "maraîcher", "maraîchère"), new Job("AGRICULTURE", "garde forestier", "garde forestière"),
            new Job("CRAFTS", "menuisier", "menuisière"), new Job("CRAFTS", "boulanger", "boulangère"),
            new Job("CONSTRUCTION", "chef de chantier", "cheffe de chantier"), new Job("CONSTRUCTION", "électricien", "électricienne"),
            new Job("INDUSTRY", "technicien de maintenance", "technicienne de maintenance"), new Job("INDUSTRY", "ingénieur qualité", "ingénieure qualité"),
            new Job("TRANSPORT", "conducteur de bus", "conductrice de bus"), new Job("TRANSPORT", "logisticien", "logisticienne"),
            new Job("RETAIL", "gérant de magasin", "gérante de magasin"), new Job("RETAIL", "commercial", "commerciale"),
            new Job("HOSPITALITY", "cuisinier", "cuisinière"), new Job("HOSPITALITY", "réceptionniste", "réceptionniste"),
            new Job("HEALTH", "infirmier", "infirmière"), new Job("HEALTH", "kinésithérapeute", "kinésithérapeute"),
            new Job("SOCIAL", "éducateur", "éducatrice"), new Job("SOCIAL", "professeur", "professeure"),
            new Job("DIGITAL", "développeur", "développeuse"), new Job("DIGITAL", "administrateur réseau", "administratrice réseau"),
            new Job("BANKING", "comptable", "comptable"), new Job("BANKING", "conseiller bancaire", "conseillère bancaire"),
            new Job("BANKING", "juriste", "juriste"), new Job("ARTS", "graphiste", "graphiste"),
            new Job("ARTS", "chargé de communication", "chargée de communication"), new Job("PUBLIC", "agent municipal", "agente municipale"),
            new Job("PUBLIC", "pompier", "pompière"), new Job("SPORT", "éducateur sportif", "éducatrice sportive"),
            new Job("SPORT", "animateur", "animatrice"), new Job("DIGITAL", "chef de projet", "cheffe de projet"));

    private DemoJobs() {
    }

    static Job roll(Dice dice) {
        return dice.pick(ALL);
    }
}
