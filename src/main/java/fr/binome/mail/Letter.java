package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A message to one person, before it is rendered. Immutable.
 *
 * @param uniqueKey what this message is about, unique in its association ("check-in:4f…:reminder"), at most 160 printable
 *     ASCII characters; a second letter with the same key is not sent
 * @param template a folder of {@code email-templates}
 * @param language "fr" or "en"; a template without it falls back to French
 * @param recipientName the person's full name, shown in the address and on the phone list
 * @param address an e-mail address for {@link Channel#MAIL}, a phone number for {@link Channel#PHONE}, where it may be null
 * @param model what the template names; texts, numbers, booleans, lists and maps only, as the template's sample.json shows
 * @param notBefore the earliest moment of sending, or from when it stands on the phone list
 * @param kind whether it waits for the reader's waking hours
 * @param pairIds the pairs that it is about; empty when it is about none
 * @param attachments sent with a mail; a call has no use for them
 */
public record Letter(String associationId, String uniqueKey, String template, String language,
                     RecipientKind recipientKind, String recipientId, String recipientName, Channel channel,
                     @Nullable String address, Map<String, Object> model, Instant notBefore, LetterKind kind, Reader reader,
                     List<String> pairIds, List<Attachment> attachments) {

    /** What {@link #aboutEach} finds in the model. */
    static final String BLOCKS = "blocks";
    static final String SEVERAL = "several";
    private static final Pattern UNIQUE_KEY = Pattern.compile("[!-~]{1,160}");

    public Letter {
        for (Object needed : new Object[] {associationId, template, language, recipientKind, recipientId, recipientName,
                channel, notBefore, kind, reader}) {
            Objects.requireNonNull(needed, "A letter needs everything but the address of a call.");
        }
        if (!UNIQUE_KEY.matcher(uniqueKey).matches()) {
            throw new IllegalArgumentException("The unique key (" + uniqueKey + ") is not 1 to 160 printable ASCII"
                    + " characters.\nMaybe build it from codes and ids only.");
        }
        if (channel == Channel.MAIL && (address == null || address.isBlank())) {
            throw new IllegalArgumentException("The letter (" + uniqueKey + ") goes by mail but has no address.\nMaybe its"
                    + " channel is PHONE.");
        }
        model = Collections.unmodifiableMap(new LinkedHashMap<>(model));
        model.forEach(Letter::requirePlain);
        pairIds = List.copyOf(pairIds);
        attachments = List.copyOf(attachments);
    }

    /** A letter of the usual kind (programme mail, or an alert for staff) to an adult in metropolitan France. */
    public Letter(String associationId, String uniqueKey, String template, String language, RecipientKind recipientKind,
                  String recipientId, String recipientName, Channel channel, @Nullable String address,
                  Map<String, Object> model, Instant notBefore) {
        this(associationId, uniqueKey, template, language, recipientKind, recipientId, recipientName, channel, address, model,
                notBefore, LetterKind.usual(recipientKind), Reader.unknown(), List.of(), List.of());
    }

    /** The same letter, which its reader has just asked for and waits for. */
    public Letter askedFor() {
        return with(LetterKind.ASKED_FOR, reader, pairIds, attachments);
    }

    /** The same letter, arriving in {@code reader}'s waking hours. */
    public Letter readBy(Reader reader) {
        return with(kind, reader, pairIds, attachments);
    }

    /** The same letter, about a pair: it threads with the other letters about it and is withdrawn with them. */
    public Letter about(String pairId) {
        return with(kind, reader, List.of(pairId), attachments);
    }

    /**
     * The same letter, about several pairs: the model's list {@code blocks} tells of each, in this order; the names of the first
     * block stand in the model itself as well, and {@code several} says whether there are more. When a pair falls silent before
     * the letter leaves, its block is taken out.
     */
    public Letter aboutEach(List<String> pairIds) {
        if (!(model.get(BLOCKS) instanceof List<?> blocks) || blocks.size() != pairIds.size()
                || !blocks.stream().allMatch(Map.class::isInstance)) {
            throw new IllegalArgumentException("The letter (" + uniqueKey + ") is about (" + pairIds.size() + ") pairs, but its model has not"
                    + " as many blocks.\nMaybe write one map for each pair into the list (" + BLOCKS + ").");
        }
        return with(kind, reader, pairIds, attachments);
    }

    /** The pair to whose thread it belongs, which is its first; null when it is about none. */
    @Nullable
    public String pairId() {
        return pairIds.isEmpty() ? null : pairIds.get(0);
    }

    /** The same letter with one more file. */
    public Letter with(Attachment attachment) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(attachment);
        return with(kind, reader, pairIds, more);
    }

    private Letter with(LetterKind kind, Reader reader, List<String> pairIds, List<Attachment> attachments) {
        return new Letter(associationId, uniqueKey, template, language, recipientKind, recipientId, recipientName, channel,
                address, model, notBefore, kind, reader, pairIds, attachments);
    }

    private static void requirePlain(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> requirePlain(name + "." + key, inner));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> requirePlain(name + "[]", inner));
        } else if (!(value == null || value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new IllegalArgumentException("The model's (" + name + ") is a (" + value.getClass().getName()
                    + "), which a mail cannot print.\nMaybe put the text of it in, in the reader's language.");
        }
    }
}
