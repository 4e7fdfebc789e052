package fr.binome.mail;

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
        Map<String, Object> sample = folder.sample(template, mapper);
        for (String language : MailTexts.LANGUAGES) {
            if (folder.has(template, language)) {
                for (String part : TemplateFolder.PARTS) {
                    requireKnownParameters(template, language, part, sample);
                }
                templates.render(template, language, RecipientKind.MENTEE, sample);
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
