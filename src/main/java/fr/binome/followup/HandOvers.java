package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.HandOver;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.web.ConflictException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Gives signals from one member of the team to another, so that none is ever nobody's. Thread-safe. */
@Singleton
public class HandOvers implements HandOver {

    private final SignalRepository signals;
    private final TeamMemberRepository members;
    private final Concerns concerns;
    private final Audit audit;

    HandOvers(SignalRepository signals, TeamMemberRepository members, Concerns concerns, Audit audit) {
        this.signals = signals;
        this.members = members;
        this.concerns = concerns;
        this.audit = audit;
    }

    /**
     * Gives every open signal of a member who leaves to somebody else, and lets that one stand in wherever the member did. What is
     * about a pair of the heir's own goes to the lead, or to whoever else of the team decides.
     *
     * @param actor a member's id, or {@code system}
     * @return how many signals have a new owner
     * @throws IllegalArgumentException if {@code to} is not of the active team, only reads, or is the one who leaves
     * @throws ConflictException if everybody who stays is one of a signal's pair
     */
    @Transactional
    public int all(String associationId, String from, String to, String actor) {
        require(associationId, from, to);
        List<TeamMember> staying = members.findByAssociationIdAndActiveTrueOrderByLastName(associationId).stream()
                .filter(member -> member.role() != Role.READ_ONLY && !member.id().equals(from)).toList();
        int moved = 0;
        for (Signal signal : signals.openOf(associationId, from)) {
            List<TeamMember> able = able(signal, staying);
            String owner = heir(able, to).orElseThrow(() -> new ConflictException("/settings/team/" + from + "/closing", "followup.handOver.nobodyElse"));
            boolean free = signal.deputyId() == null || signal.deputyId().equals(owner) || signal.deputyId().equals(from);
            moved += signals.handOver(associationId, signal.id(), owner, free ? deputy(able, to, owner) : signal.deputyId());
            audit.record(associationId, actor, "signal.handed-over", "signal", signal.id(), owner);
        }
        for (Signal signal : signals.openWithDeputy(associationId, from)) {
            signals.handOver(associationId, signal.id(), signal.ownerId(), deputy(able(signal, staying), to, signal.ownerId()));
        }
        return moved;
    }

    /** Who is not one of those whom the signal is about. */
    private List<TeamMember> able(Signal signal, List<TeamMember> staying) {
        Concern concern = concerns.of(signal);
        return staying.stream().filter(member -> !concern.isOf(member.email())).toList();
    }

    /** The chosen one, else the lead, else anybody. */
    private static Optional<String> heir(List<TeamMember> able, String chosen) {
        return able.stream().filter(member -> member.id().equals(chosen)).findFirst()
                .or(() -> able.stream().filter(member -> member.role() == Role.LEAD).findFirst())
                .or(() -> able.stream().findFirst()).map(TeamMember::id);
    }

    @Nullable
    private static String deputy(List<TeamMember> able, String chosen, String owner) {
        return heir(able.stream().filter(member -> !member.id().equals(owner)).toList(), chosen).orElse(null);
    }

    @Override
    public String countKey() {
        return "followup.handOver.count";
    }

    @Override
    public long count(String associationId, String memberId) {
        return signals.openOf(associationId, memberId).size();
    }

    @Override
    @Transactional
    public void move(String associationId, TeamMember from, TeamMember to, String actor) {
        all(associationId, from.id(), to.id(), actor);
    }

    /** Gives one signal to somebody else; the one who had it stands in. */
    @Transactional
    boolean one(Signal signal, String to, String actor) {
        require(signal.associationId(), signal.ownerId(), to);
        boolean given = signals.handOver(signal.associationId(), signal.id(), to, signal.ownerId()) == 1;
        if (given) {
            audit.record(signal.associationId(), actor, "signal.handed-over", "signal", signal.id(), to);
        }
        return given;
    }

    private void require(String associationId, String from, String to) {
        Optional<TeamMember> next = members.findByAssociationIdAndId(associationId, to)
                .filter(member -> member.active() && member.role() != Role.READ_ONLY && !member.id().equals(from));
        if (next.isEmpty()) {
            throw new IllegalArgumentException("Member (" + to + ") cannot take over from member (" + from + ").\n"
                    + "Maybe choose somebody active of the same team who decides.");
        }
    }
}
