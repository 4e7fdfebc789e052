package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.Settings;
import fr.binome.platform.token.Tokens;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes associations and their leads, for whoever runs the installation: before the first lead nobody can sign in. Texts of
 * exceptions are English, like everything that an administrator reads. Thread-safe.
 */
@Singleton
public class Foundations {

    /** {@link Audit}'s actor for what is done at the machine itself. */
    private static final String ACTOR = "system";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PART = 80;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final AssociationRepository associations;
    private final TeamMemberRepository members;
    private final SignInDesk signIns;
    private final Tokens tokens;
    private final Audit audit;
    private final Settings settings;
    private final Clock clock;

    Foundations(AssociationRepository associations, TeamMemberRepository members, SignInDesk signIns, Tokens tokens, Audit audit,
                Settings settings, Clock clock) {
        this.associations = associations;
        this.members = members;
        this.signIns = signIns;
        this.tokens = tokens;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What an association is known by.
     *
     * @param slug its part of the forms' addresses: small letters, digits and single hyphens
     * @param email where people's replies are read
     * @param phone that every mail names
     * @param language "fr" or "en"
     * @param timeZone of its office, such as Europe/Paris
     */
    public record Plan(String slug, String name, String email, String phone, String language, String timeZone) {
    }

    /** Somebody who is to lead the programme. */
    public record Person(String firstName, String lastName, String email, String phone) {
    }

    /**
     * A way in that nobody has mailed.
     *
     * @param address that works once, for a quarter of an hour
     * @param code to be typed there
     */
    public record Way(String address, String code) {
    }

    /** Every association of the installation, oldest first. */
    @Transactional
    public List<Association> all() {
        return associations.findAllOrderByCreatedAt();
    }

    /** The leads of an association whose accounts are open. */
    @Transactional
    public List<TeamMember> leads(Association association) {
        return members.findByAssociationIdAndActiveTrueOrderByLastName(association.id()).stream()
                .filter(member -> member.role() == Role.LEAD).toList();
    }

    /**
     * Makes an association with its first lead, who signs in by mail like everybody.
     *
     * @throws FoundationException if something of it cannot be; then nothing is made
     */
    @Transactional
    public Association found(Plan plan, Person lead) {
        requireFit(plan);
        if (associations.findBySlug(plan.slug()).isPresent()) {
            throw new FoundationException("An association is called (" + plan.slug() + ") already.",
                    "another slug is meant, or one more lead for it: scripts/association lead.");
        }
        Association association = associations.save(new Association(Ids.next(), plan.slug(), plan.name(), lower(plan.email()),
                plan.phone(), plan.language(), plan.timeZone(), false, clock.now()));
        audit.record(association.id(), ACTOR, "association.founded", "ASSOCIATION", association.id(), plan.slug());
        lead(association.slug(), lead);
        return association;
    }

    /**
     * Gives an association one more lead, or somebody of its team that role; a closed account opens again.
     *
     * @throws FoundationException if there is no such association, or something about the person cannot be
     */
    @Transactional
    public TeamMember lead(String slug, Person person) {
        Association association = association(slug);
        requireFit(person);
        Optional<TeamMember> known = members.findByAssociationIdAndEmail(association.id(), lower(person.email()));
        TeamMember lead = new TeamMember(known.map(TeamMember::id).orElseGet(Ids::next), association.id(), null, Role.LEAD,
                person.firstName(), person.lastName(), lower(person.email()), person.phone(),
                known.map(TeamMember::deputyId).orElse(null), true, known.map(TeamMember::createdAt).orElseGet(clock::now));
        audit.record(association.id(), ACTOR, "member.lead", "TEAM_MEMBER", lead.id(), "");
        return known.isPresent() ? members.update(lead) : members.save(lead);
    }

    /**
     * A way in for a member whom no mail reaches, to be handed over by voice or on paper.
     *
     * @throws FoundationException if the association has no such member
     */
    @Transactional
    public Way wayIn(String slug, String email) {
        Association association = association(slug);
        TeamMember member = members.findByAssociationIdAndEmail(association.id(), lower(email)).filter(TeamMember::active)
                .orElseThrow(() -> new FoundationException("Nobody of (" + slug + ") signs in with (" + email + ").",
                        "the address is written in another way, or the account is closed."));
        SignInDesk.Invitation invitation = signIns.invite(member, Secrets.random());
        audit.record(association.id(), ACTOR, "session.offered", "TEAM_MEMBER", member.id(), "");
        return new Way(settings.publicUrl() + "/sign-in/" + tokens.sign(invitation.tokenId()), invitation.code());
    }

    private Association association(String slug) {
        return associations.findBySlug(slug).orElseThrow(() -> new FoundationException("No association is called (" + slug + ").",
                "scripts/association list names them."));
    }

    private static void requireFit(Plan plan) {
        require(plan.slug().length() <= LONGEST_SLUG && SLUG.matcher(plan.slug()).matches(), "slug", plan.slug(),
                "small letters, digits and single hyphens are meant, such as passerelle-lyon.");
        require(!plan.name().isBlank() && plan.name().length() <= LONGEST_NAME, "name", plan.name(), "it is missing, or longer than 120 characters.");
        requireContact(plan.email(), plan.phone());
        require(LANGUAGES.contains(plan.language()), "language", plan.language(), "fr or en is meant.");
        require(isZone(plan.timeZone()), "time zone", plan.timeZone(), "one like Europe/Paris or Indian/Reunion is meant.");
    }

    private static void requireFit(Person person) {
        require(isName(person.firstName()), "first name", person.firstName(), "it is missing, or longer than 80 characters.");
        require(isName(person.lastName()), "last name", person.lastName(), "it is missing, or longer than 80 characters.");
        requireContact(person.email(), person.phone());
    }

    private static void requireContact(String email, String phone) {
        require(InvitationForm.isEmail(lower(email)), "address", email, "one like claire@association.fr is meant.");
        require(InvitationForm.isPhone(phone), "phone number", phone, "one like \"01 23 45 67 89\" or \"+33 1 23 45 67 89\" is meant.");
    }

    private static void require(boolean fit, String what, String value, String maybe) {
        if (!fit) {
            throw new FoundationException("The " + what + " (" + value + ") cannot be used.", maybe);
        }
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_PART;
    }

    private static boolean isZone(String zone) {
        try {
            return zone.equals(ZoneId.of(zone).getId()) && zone.contains("/");
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
