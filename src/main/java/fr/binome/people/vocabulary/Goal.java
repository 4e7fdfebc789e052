package fr.binome.people.vocabulary;

/** What a young person wants to reach with a mentor: one main goal and up to two others. */
public enum Goal implements Term {
    SCOL, METH, ORIE, DECM, STAG, ALTE, EMPL, CAND, ETUD, CREA, LANG, CONF, OUVC, DROI, MOBI, RESO;

    @Override
    public String family() {
        return "goal";
    }
}
