package fr.binome.account;

import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Changes roles and branches, and closes accounts once somebody else answers for everything of theirs. Thread-safe. */
@Singleton
class TeamDesk {

    private static final String MEMBER = "TEAM_MEMBER";

    private final TeamMemberRepository members;
    private final SessionRepository sessions;
    private final AbsenceRepository absences;
    private final PortfolioGuideRepository guides;
    private final List<HandOver> handOvers;
    private final Audit audit;

    TeamDesk(TeamMemberRepository members, SessionRepository sessions, AbsenceRepository absences, PortfolioGuideRepository guides,
             List<HandOver> handOvers, Audit audit) {
        this.members = members;
        this.sessions = sessions;
        this.absences = absences;
        this.guides = guides;
        this.handOvers = handOvers;
        this.audit = audit;
    }

    /** @throws NotFoundException if the association has no such active member */
    TeamMember member(Staff staff, String id) {
        return members.findByAssociationIdAndId(staff.associationId(), id).filter(TeamMember::active).orElseThrow(NotFoundException::new);
    }

    /** How many pairs the member should follow at most. */
    int guide(TeamMember member) {
        return guides.findByAssociationIdAndMemberId(member.associationId(), member.id()).map(PortfolioGuide::guide).orElse(PortfolioGuide.FULL_TIME);
    }

    /** What the member answers for; only what there is. */
    List<HandOver> toHandOver(TeamMember member) {
        return handOvers.stream().filter(each -> each.count(member.associationId(), member.id()) > 0).toList();
    }

    /**
     * Gives a member another role, branch or portfolio guide. Whoever only reads answers for nothing, so there must be nothing to hand over.
     *
     * @throws ConflictException if the association would be without a lead, or the member still answers for something
     */
    @Transactional
    void change(Staff by, String id, Role role, @Nullable String branchId, int guide) {
        TeamMember member = member(by, id);
        if (member.role() == Role.LEAD && role != Role.LEAD) {
            requireAnotherLead(member);
        }
        if (role == Role.READ_ONLY && !toHandOver(member).isEmpty()) {
            throw new ConflictException("/settings/team/" + id + "/closing", "team.conflict.handOver", member.name());
        }
        if (role == Role.READ_ONLY) {
            members.forgetDeputy(by.associationId(), id);
        }
        if (member.role() != role || !Objects.equals(member.branchId(), branchId)) {
            members.place(by.associationId(), id, role, branchId);
            audit.record(by.associationId(), by.memberId(), "member.changed", MEMBER, id, member.role() + " → " + role);
        }
        int before = guide(member);
        if (before != guide) {
            guides.put(id, by.associationId(), guide);
            audit.record(by.associationId(), by.memberId(), "member.guide", MEMBER, id, before + " → " + guide);
        }
    }

    /**
     * Closes an account and signs its devices out; everything goes to {@code heirId}.
     *
     * @throws ConflictException if it is one's own, the last lead's, or the heir cannot take over
     */
    @Transactional
    void close(Staff by, String id, String heirId) {
        TeamMember member = member(by, id);
        if (id.equals(by.memberId())) {
            throw new ConflictException("/settings", "team.conflict.self");
        }
        requireAnotherLead(member);
        List<HandOver> left = toHandOver(member);
        if (!left.isEmpty()) {
            TeamMember heir = members.findByAssociationIdAndId(by.associationId(), heirId)
                    .filter(each -> each.active() && each.role() != Role.READ_ONLY && !each.id().equals(id))
                    .orElseThrow(() -> new ConflictException("/settings/team/" + id + "/closing", "team.conflict.heir"));
            left.forEach(each -> each.move(by.associationId(), member, heir, by.memberId()));
        }
        members.close(by.associationId(), id);
        members.forgetDeputy(by.associationId(), id);
        absences.end(by.associationId(), id);
        sessions.endAll(by.associationId(), id);
        audit.record(by.associationId(), by.memberId(), "member.closed", MEMBER, id, left.isEmpty() ? "" : heirId);
    }

    private void requireAnotherLead(TeamMember member) {
        boolean other = members.findByAssociationIdAndActiveTrueOrderByLastName(member.associationId()).stream()
                .anyMatch(each -> each.role() == Role.LEAD && !each.id().equals(member.id()));
        if (!other) {
            throw new ConflictException("/settings", "team.conflict.lastLead");
        }
    }
}
