package fr.binome.followup;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.util.Arrays;
import java.util.Optional;

/** What the page "I do not feel safe" asks. Nothing is chosen beforehand, so that no machine can say it for somebody. */
record SafetyForm(Place place, boolean mayCall, String when, String phone) {

    static final String PLACE = "place";
    static final String MAY_CALL = "mayCall";
    static final String WHEN = "when";
    static final String PHONE = "phone";
    static final int LONGEST_WHEN = 200;
    static final int LONGEST_PHONE = 30;

    /** Empty if something is missing, which {@code errors} then names with the texts of {@code prefix}. */
    static Optional<SafetyForm> read(FormData data, String prefix, FieldErrors errors) {
        Optional<Place> place = Arrays.stream(Place.values()).filter(known -> known.name().equals(data.first(PLACE))).findFirst();
        if (place.isEmpty()) {
            errors.add(PLACE, prefix + ".place.missing");
        }
        String mayCall = data.first(MAY_CALL);
        if (!mayCall.equals("yes") && !mayCall.equals("no")) {
            errors.add(MAY_CALL, prefix + ".mayCall.missing");
        }
        String phone = data.first(PHONE);
        if (phone.length() > LONGEST_PHONE || !phone.matches("[0-9+(). /-]*")) {
            errors.add(PHONE, prefix + ".phone.wrong");
        }
        if (data.first(WHEN).length() > LONGEST_WHEN) {
            errors.add(WHEN, prefix + ".when.long");
        }
        return errors.isEmpty() ? Optional.of(new SafetyForm(place.orElseThrow(), mayCall.equals("yes"), data.first(WHEN), phone))
                : Optional.empty();
    }
}
