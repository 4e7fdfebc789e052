package fr.binome.mail;

import java.util.Map;

/** Who writes and reads the answers: {@code association.name} and {@code association.email} of every model. */
record Sender(String name, String address) {

    static Sender of(Map<String, Object> model, String path) {
        if (model.get("association") instanceof Map<?, ?> association && association.get("name") instanceof String name
                && association.get("email") instanceof String email) {
            return new Sender(name, email);
        }
        throw new MailTemplateException("The model of (" + path + ") has no association.name or association.email.\nMaybe copy"
                + " the names of its sample.json.");
    }
}
