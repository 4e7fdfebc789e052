package fr.binome.round;

import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.Reason;
import java.util.List;

/** The page that tells how a round served each public. Needs a summary that has the figures. */
record PublicsView(String id, String title, List<Line> lines, List<String> remarks) {

    /**
     * One public.
     *
     * @param shown    whether there are enough people to tell more than their number
     * @param matched  e.g. {@code 20 (66,7 %)}
     * @param percent  for the bar, 0 … 100
     * @param waited   words, or that nothing is known
     * @param points   mean points of the pairs, or that there are none
     */
    record Line(String name, int people, boolean shown, String matched, String percent, String waited, String points, boolean behind) {
    }

    static PublicsView of(RoundOverview round, RoundSummary summary, Wording wording) {
        List<PublicFigure> figures = summary.publics().stream().map(ServedPublic::toFigure).toList();
        long behind = figures.stream().filter(figure -> figure.behind() && !figure.isTooSmallToShow()).count();
        String answer = behind == 0 ? wording.text("round.publics.none") : wording.count("round.publics.behind", behind);
        return new PublicsView(round.id(), wording.text("round.title", round.name(), answer),
                figures.stream().map(figure -> line(figure, wording)).toList(), wording.sentences(summary.remarks()));
    }

    private static Line line(PublicFigure figure, Wording wording) {
        String name = wording.sentence(Reason.of("public." + figure.code()));
        if (figure.isTooSmallToShow()) {
            return new Line(name, figure.people(), false, "", "", "", "", false);
        }
        return new Line(name, figure.people(), true,
                wording.text("round.publics.rate", figure.matched(), wording.decimal(figure.ratePercent())),
                figure.ratePercent().toPlainString(),
                figure.medianWaitDays() == null ? wording.text("round.publics.unknown") : wording.count("round.publics.days", figure.medianWaitDays()),
                figure.meanThousandths() == null ? wording.text("round.publics.unknown") : String.valueOf(wording.points(figure.meanThousandths())),
                figure.behind());
    }
}
