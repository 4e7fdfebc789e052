package fr.binome.mailroom;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Sends a sample of a mail to whoever looks at it. Thread-safe. */
@Singleton
class TemplateDesk {

    private final MailTemplates templates;
    private final Outbox outbox;
    private final TeamMemberRepository members;
    private final Audit audit;
    private final Clock clock;

    TemplateDesk(MailTemplates templates, Outbox outbox, TeamMemberRepository members, Audit audit, Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    String addressOf(Staff staff) {
        return member(staff).email();
    }

    @Transactional
    void send(Staff staff, String template, String language) {
        TeamMember member = member(staff);
        outbox.post(new Letter(staff.associationId(), "sample:" + Ids.next(), template, language, RecipientKind.STAFF,
                member.id(), member.name(), Channel.MAIL, member.email(), templates.sampleModel(template, language), clock.now()));
        audit.record(staff.associationId(), staff.memberId(), "mail.sample-sent", "team-member", member.id(), template);
    }

    private TeamMember member(Staff staff) {
        return members.findByAssociationIdAndId(staff.associationId(), staff.memberId()).orElseThrow();
    }
}
