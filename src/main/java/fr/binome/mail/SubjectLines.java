package fr.binome.mail;

import java.util.List;

/** A subject file: the subject on its first line, the preview that mailboxes show beside it on the second. */
record SubjectLines(String subject, String preview) {

    static SubjectLines of(String rendered, String path) {
        List<String> lines = rendered.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() != 2) {
            throw new MailTemplateException("The file (" + path + "subject.hbs) has (" + lines.size() + ") lines.\nMaybe write"
                    + " the subject on the first and the preview that mailboxes show after it on the second.");
        }
        return new SubjectLines(lines.get(0), lines.get(1));
    }
}
