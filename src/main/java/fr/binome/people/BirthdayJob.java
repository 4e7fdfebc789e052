package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.job.RecurringJob;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Keeps the birthdays of requirement R2. At 15 a young person whose parent agreed with them is asked alone. Thirty days before 18 a mail says what changes; at 18 the guardians' links end; at 21
 * the rules of child protection do. Somebody born on 29 February grows older on 1 March. No birthday breaks a pair. Thread-safe.
 */
@Singleton
class BirthdayJob implements RecurringJob {

    private static final int NOTICE = 17;
    private static final int NOTICE_DAYS = 30;
    /** Whoever was asked too late for this has long answered alone. */
    private static final int DAYS_AFTER_FIFTEEN = 30;
    private static final int PROTECTED_UNTIL = Ages.PROTECTED_UNTIL;
    /** After the birthday there is still time to answer. */
    private static final Duration LINK_LIFE = Duration.ofDays(90);

    private final Birthdays birthdays;
    private final MenteeRepository mentees;
    private final Guardians guardians;
    private final GuardianLinks links;
    private final ConsentRepository consents;
    private final AssociationRepository associations;
    private final Completion completion;
    private final Referents referents;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    BirthdayJob(Birthdays birthdays, MenteeRepository mentees, Guardians guardians, GuardianLinks links, ConsentRepository consents,
                AssociationRepository associations, Completion completion, Referents referents, Tokens tokens, Outbox outbox, Audit audit, Clock clock) {
        this.birthdays = birthdays;
        this.mentees = mentees;
        this.guardians = guardians;
        this.links = links;
        this.consents = consents;
        this.associations = associations;
        this.completion = completion;
        this.referents = referents;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.birthdays";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        keep(clock.now());
    }

    /** Keeps what is due in every association's own day; how many birthdays that were. */
    @Transactional
    public int keep(Instant now) {
        int kept = 0;
        for (Association association : associations.findAllOrderByCreatedAt()) {
            LocalDate today = LocalDate.ofInstant(now, association.zone());
            kept += each(association, Ages.ALONE, today.minusYears(Ages.ALONE).minusDays(DAYS_AFTER_FIFTEEN), today.minusYears(Ages.ALONE),
                    this::askAlone);
            kept += each(association, NOTICE, today.minusYears(Ages.ADULT), today.plusDays(NOTICE_DAYS).minusYears(Ages.ADULT), this::announce);
            kept += each(association, Ages.ADULT, today.minusYears(PROTECTED_UNTIL), today.minusYears(Ages.ADULT),
                    (same, mentee) -> comeOfAge(mentee, today));
            kept += each(association, PROTECTED_UNTIL, LocalDate.EPOCH, today.minusYears(PROTECTED_UNTIL), (same, mentee) -> endProtection(mentee));
        }
        return kept;
    }

    private int each(Association association, int age, LocalDate bornAfter, LocalDate bornUpTo, BiConsumer<Association, Mentee> keep) {
        var due = birthdays.due(association.id(), bornAfter, bornUpTo, age);
        due.forEach(mentee -> {
            keep.accept(association, mentee);
            birthdays.kept(Ids.next(), association.id(), mentee.id(), mentee.birthDate(), age, clock.now());
        });
        return due.size();
    }

    /** At 15 the agreement that a parent gave with the child can be given alone; until then the parent's stays. */
    private void askAlone(Association association, Mentee mentee) {
        boolean alone = consents.findByAssociationIdAndPersonId(association.id(), mentee.id()).stream()
                .anyMatch(consent -> consent.kind() == ConsentKind.OWN_DATA && consent.valid() && consent.givenBy().equals("SELF"));
        if (!alone) {
            ask(association, mentee, "fifteen", Ages.ALONE);
        }
    }

    /** Tells what will change, and asks whether the person goes on in their own name. */
    private void announce(Association association, Mentee mentee) {
        ask(association, mentee, "coming-of-age", Ages.ADULT);
    }

    /** By mail to an address of the person's own, else a line of the phone list: a parent must not answer in the person's name. */
    private void ask(Association association, Mentee mentee, String template, int age) {
        boolean ownAddress = guardians.around(mentee).everybody().stream().noneMatch(each -> EmailAddress.same(each.email(), mentee.email()));
        Token token = tokens.issue(association.id(), TokenPurpose.COMING_OF_AGE, mentee.id(), LINK_LIFE);
        Map<String, Object> model = referents.letterModel(association, mentee.coordinatorId());
        model.put("firstName", mentee.firstName());
        model.put("token", token.id());
        model.put("birthday", Dates.words(Ages.birthday(mentee.birthDate(), age), mentee.language()));
        model.put("partnerFirstName", mentee.firstName());
        model.put("callPath", "/mentees/" + mentee.id());
        boolean byMail = ownAddress && mentee.channel() == Channel.MAIL && mentee.email() != null;
        outbox.post(new Letter(association.id(), template + ":" + token.id(), template, mentee.language(), RecipientKind.MENTEE,
                mentee.id(), mentee.name(), byMail ? fr.binome.mail.Channel.MAIL : fr.binome.mail.Channel.PHONE,
                byMail ? mentee.email() : mentee.phone(), model, clock.now()).readBy(Readers.of(mentee, clock.now())));
    }

    private void comeOfAge(Mentee mentee, LocalDate today) {
        links.end(mentee, TokenPurpose.GUARDIAN_AUTHORISATION, TokenPurpose.MY_PAGE_GUARDIAN);
        completion.settle(mentee.associationId(), "system", mentee.id(), today);
    }

    private void endProtection(Mentee mentee) {
        if (RequiredCheck.HONORABILITE.name().equals(mentee.requiredCheck())) {
            mentees.update(mentee.withRequiredCheck(RequiredCheck.NONE.name()));
            audit.record(mentee.associationId(), "system", "mentee.protection-ended", "MENTEE", mentee.id(), "");
        }
    }
}
