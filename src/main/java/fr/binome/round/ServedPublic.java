package fr.binome.round;

import fr.binome.matching.model.PublicFigure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** How a round served one public, as it is stored: {@link PublicFigure} without what follows from it. */
@Serdeable
record ServedPublic(String code, int people, int matched, @Nullable Integer medianWaitDays, @Nullable Integer meanThousandths,
                    int gapTenths, boolean behind) {

    static ServedPublic of(PublicFigure figure) {
        return new ServedPublic(figure.code(), figure.people(), figure.matched(), figure.medianWaitDays(), figure.meanThousandths(),
                figure.gapTenths(), figure.behind());
    }

    PublicFigure toFigure() {
        return new PublicFigure(code, people, matched, medianWaitDays, meanThousandths, gapTenths, behind);
    }
}
