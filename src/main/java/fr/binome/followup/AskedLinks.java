package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Opens the links of check-in mails; opening changes nothing. Thread-safe. */
@Singleton
class AskedLinks {

    private final Tokens tokens;
    private final CheckInRepository checkIns;
    private final Duos duos;
    private final Team team;
    private final Audiences audiences;
    private final Clock clock;

    AskedLinks(Tokens tokens, CheckInRepository checkIns, Duos duos, Team team, Audiences audiences, Clock clock) {
        this.tokens = tokens;
        this.checkIns = checkIns;
        this.duos = duos;
        this.team = team;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** @throws fr.binome.platform.token.InvalidLinkException if the link was altered or has expired */
    @Transactional(readOnly = true)
    Asked open(String text) {
        Token token = tokens.open(TokenPurpose.CHECK_IN, text);
        return asked(text, token.associationId(), token.subjectId());
    }

    /** The check-in as staff see it, without a link. */
    @Transactional(readOnly = true)
    Asked find(Staff staff, String id) {
        return asked("", staff.associationId(), id);
    }

    private Asked asked(String text, String associationId, String id) {
        CheckIn checkIn = checkIns.findByAssociationIdAndId(associationId, id).orElseThrow(NotFoundException::new);
        Duo duo = duos.of(checkIn.associationId(), checkIn.pairId());
        return new Asked(text, checkIn, duo, team.of(duo), audiences.of(duo, checkIn.side(), clock.now()));
    }
}
