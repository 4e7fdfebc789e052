package fr.binome.people.profile;

import static fr.binome.people.profile.Values.either;
import static fr.binome.people.profile.Values.first;
import static fr.binome.people.profile.Values.of;

import fr.binome.people.Channel;
import fr.binome.people.Mentor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A mentor's row as values by field, and back. Pure. */
final class MentorProfile {

    private MentorProfile() {
    }

    static Map<String, List<String>> values(Mentor mentor) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("firstName", of(mentor.firstName()));
        values.put("lastName", of(mentor.lastName()));
        values.put("birthDate", of(mentor.birthDate().toString()));
        values.put("email", of(mentor.email()));
        values.put("phone", of(mentor.phone()));
        values.put("gender", of(mentor.gender()));
        values.put("postalCode", of(mentor.postalCode()));
        values.put("commune", of(mentor.commune()));
        values.put("job", of(mentor.job()));
        values.put("capacity", of(String.valueOf(mentor.capacity())));
        values.put("goals", mentor.goals());
        values.put("roles", mentor.roles());
        values.put("sectors", mentor.sectors());
        values.put("preferredSituations", mentor.preferredSituations());
        values.put("interests", mentor.interests());
        values.put("periods", mentor.periods());
        values.put("modes", mentor.modes());
        values.put("travelModes", mentor.travelModes());
        values.put("maxTravelMinutes", of(String.valueOf(mentor.maxTravelMinutes())));
        values.put("languages", mentor.languages());
        return values;
    }

    /** The row with these values; fields that are not among them stay. */
    static Mentor with(Mentor mentor, Map<String, List<String>> values) {
        Map<String, List<String>> all = values(mentor);
        all.putAll(values);
        String email = first(all, "email");
        boolean sameMail = Objects.equals(email, mentor.email());
        Channel channel = sameMail || mentor.channel() == Channel.VIA ? mentor.channel() : email == null ? Channel.PHONE : Channel.MAIL;
        return new Mentor(mentor.id(), mentor.associationId(), mentor.branchId(), mentor.submission(), mentor.status(), first(all, "firstName"),
                first(all, "lastName"), email, first(all, "phone"), channel, mentor.language(), LocalDate.parse(first(all, "birthDate")),
                first(all, "gender"), either(all, "job", ""), first(all, "postalCode"), first(all, "commune"), all.get("goals"),
                all.get("sectors"), all.get("roles"), all.get("languages"), all.get("periods"), all.get("modes"), all.get("travelModes"),
                Integer.parseInt(either(all, "maxTravelMinutes", "0")), Integer.parseInt(either(all, "capacity", "0")), all.get("interests"),
                all.get("preferredSituations"), mentor.trainedOn(), mentor.charterSignedOn(), mentor.pausedUntil(), mentor.createdAt(),
                mentor.version());
    }
}
