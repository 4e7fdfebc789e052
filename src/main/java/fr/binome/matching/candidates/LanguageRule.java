package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** The two speak a common language. */
final class LanguageRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.LANGUAGE;
    }

    @Override
    public boolean allows(Pairing pairing) {
        return pairing.shareALanguage();
    }
}
