package fr.binome.mail;

import com.github.jknack.handlebars.Handlebars;
import io.micronaut.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** Tries a template in every language it has, with its own sample. */
record TemplateCheck(MailTemplates templates, TemplateFolder folder, JsonMapper mapper) {

    void check(String template) {
        if (!folder.has(template, MailTexts.DEFAULT_LANGUAGE)) {
            throw new MailTemplateException("The mail template (" + template + ") has no folder ("
                    + MailTexts.DEFAULT_LANGUAGE + ").\nMaybe add it: the other languages fall back to it.");
        }
        for (String language : MailTexts.LANGUAGES) {
            if (folder.has(template, language)) {
                Map<String, Object> sample = folder.sample(template, language, mapper);
                for (String part : TemplateFolder.PARTS) {
                    requireKnownParameters(template, language, part, sample);
                }
                requireFooter(template, templates.render(template, language, MailTemplates.usualReader(template), sample), sample);
            }
        }
    }

    /** Who writes, why, and whom to call must stand in both parts of every mail; layout or signature may have been lost. */
    private void requireFooter(String template, RenderedMail mail, Map<String, Object> sample) {
        if (!(sample.get("association") instanceof Map<?, ?> association && sample.get("coordinator") instanceof Map<?, ?> coordinator)) {
            throw new MailTemplateException("The sample of (" + template + ") has no association or no coordinator.\nMaybe copy them from"
                    + " another one.");
        }
        String why = new MailTexts().text(mail.language(), "why." + MailTemplates.usualReader(template), association.get("name"));
        for (Object words : List.of(association.get("name"), association.get("phone"), coordinator.get("name"), coordinator.get("phone"), why)) {
            String written = words.toString();
            if (!mail.text().contains(written) || !mail.html().contains(Handlebars.Utils.escapeExpression(written).toString())) {
                throw new MailTemplateException("The mail (" + template + "/" + mail.language() + ") lacks the words of the legal"
                        + " footer or of the signature (" + written + ").\nMaybe _layout no longer ends with _partials/footer, or the mail with"
                        + " _partials/signature.");
            }
        }
    }

    /** {@code if} and {@code each} take a missing name for "no"; only the sample tells that it is misspelt. */
    private void requireKnownParameters(String template, String language, String part, Map<String, Object> sample) {
        List<String> unknown = templates.parametersOf(template, language, part).stream()
                .map(name -> name.replaceFirst("^(\\.\\./)+", "").replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty() && !name.equals("this") && !sample.containsKey(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MailTemplateException("The mail template (" + template + "/" + language + "/" + part + ".hbs) uses names "
                    + unknown + " that its sample.json lacks.\nMaybe one of " + sample.keySet() + " is meant.");
        }
    }
}
