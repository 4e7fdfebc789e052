package fr.binome.intake.imports;

import fr.binome.Visitor;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** Sends files as a browser does. */
final class TestFile {

    static final String MENTEES = "Prénom;Nom;Date de naissance;Code postal;Ville;Buts;Disponibilités;Modes de rencontre;E-mail;Portable;Autorisation\n";
    private static final String BOUNDARY = "----TestFile7d1";

    private TestFile() {
    }

    /** Uploads {@code text} on the page of imports. */
    static Visitor.Answer upload(Visitor visitor, String kind, String name, String text) {
        String token = visitor.get("/imports").page().select("input[name=_csrf]").first().val();
        return send(visitor, field("_csrf", token) + field("kind", kind) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + text
                + "\r\n--" + BOUNDARY + "--\r\n");
    }

    static Visitor.Answer send(Visitor visitor, String body) {
        return visitor.send(HttpRequest.newBuilder(visitor.uri("/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
