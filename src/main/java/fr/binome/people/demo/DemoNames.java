package fr.binome.people.demo;

import java.util.List;

/** Common first and last names heard in France, of many origins. Every last name is marked, so that nobody is taken for real. */
final class DemoNames {

    static final String MARK = " (démo)";

    private static final List<String> GIRLS = List.of("Inès", "Léa", "Aminata", "Camille", "Jade", "Fatou", "Lina", "Chloé",
            "Yasmine", "Manon", "Sofia", "Maëlys", "Assia", "Élise", "Mariam", "Zoé", "Nour", "Clara", "Océane", "Thi Mai",
            "Aïcha", "Louise", "Romane", "Kenza", "Ana", "Juliette", "Salomé", "Hawa", "Sarah", "Margaux", "Iris", "Djénéba",
            "Lucie", "Oriane", "Elif", "Nina", "Anaïs", "Joana", "Mélissa", "Wendy", "Alicia", "Eva", "Samira", "Pauline");
    private static final List<String> BOYS = List.of("Yanis", "Lucas", "Ibrahim", "Nathan", "Adam", "Mamadou", "Enzo", "Rayan",
            "Hugo", "Mehdi", "Tom", "Moussa", "Théo", "Sofiane", "Antoine", "Bilal", "Noé", "Kylian", "Gabin", "Ousmane",
            "Maxime", "Ayoub", "Arthur", "Minh", "Paul", "Ismaël", "Loïc", "Samuel", "Tiago", "Clément", "Amine", "Jules",
            "Dylan", "Karim", "Baptiste", "Emre", "Axel", "David", "Malik", "Rémi", "Jordan", "Elias", "Simon", "Toussaint");
    private static final List<String> WOMEN = List.of("Nathalie", "Sylvie", "Isabelle", "Fatima", "Catherine", "Aurélie",
            "Nadia", "Hélène", "Sandrine", "Awa", "Céline", "Leïla", "Valérie", "Émilie", "Rosa", "Martine", "Julie",
            "Khadija", "Françoise", "Delphine", "Marie-Laure", "Claudine", "Sabrina", "Anne", "Lan", "Monique", "Mathilde",
            "Karine", "Odile", "Naïma", "Stéphanie", "Patricia", "Teresa", "Laurence", "Véronique", "Rachida");
    private static final List<String> MEN = List.of("Marc", "Philippe", "Olivier", "Rachid", "Laurent", "Christophe", "Abdou",
            "Stéphane", "Jean-Luc", "Nicolas", "Farid", "Pascal", "Julien", "Sébastien", "Manuel", "Vincent", "Mustapha",
            "Alain", "Guillaume", "Didier", "Éric", "Cheikh", "Bruno", "Thierry", "Frédéric", "Hassan", "Daniel", "Gilles",
            "Benoît", "Joseph", "Franck", "Tuan", "Michel", "Cédric", "Bernard", "Samir");
    private static final List<String> LAST = List.of("Martin", "Bernard", "Diallo", "Petit", "Benali", "Durand", "Nguyen",
            "Leroy", "Traoré", "Moreau", "Da Silva", "Simon", "Haddad", "Laurent", "Michel", "Kaya", "Garcia", "Fontaine",
            "Coulibaly", "Roux", "Vincent", "Bouzid", "Lambert", "Faure", "Mercier", "Ndiaye", "Blanc", "Guérin", "Mansouri",
            "Boyer", "Fernandes", "Chevalier", "Robin", "Saïdi", "Masson", "Noël", "Payet", "Hoarau", "Lefèvre", "Bertin",
            "Cissé", "Renaud", "Perrin", "Belkacem", "Morel", "Dupuis", "Rossi", "Le Gall", "Kone", "Vidal", "Caron",
            "Aubry", "Charles-Alfred", "Hamidi", "Picard", "Yilmaz", "Colin", "Barbier", "Tran", "Meunier", "Brun", "Pereira");

    private DemoNames() {
    }

    static String young(Dice dice, boolean girl) {
        return dice.pick(girl ? GIRLS : BOYS);
    }

    static String grown(Dice dice, boolean woman) {
        return dice.pick(woman ? WOMEN : MEN);
    }

    static String last(Dice dice) {
        return dice.pick(LAST) + MARK;
    }

    /** An address that cannot exist (RFC 2606), made of the name and a number that nobody else has. */
    static String email(String firstName, String lastName, String number) {
        return ascii(firstName) + "." + ascii(lastName.replace(MARK, "")) + "." + number + "@example.org";
    }

    /** A mobile number out of the range that the regulator keeps for fiction: 06 39 98. */
    static String phone(Dice dice) {
        return "06 39 98 %02d %02d".formatted(dice.between(0, 99), dice.between(0, 99));
    }

    private static String ascii(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
