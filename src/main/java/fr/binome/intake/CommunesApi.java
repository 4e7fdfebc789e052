package fr.binome.intake;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The communes under a postal code, for the script that fills the choice while somebody types. */
@Controller("/communes")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CommunesApi {

    @Serdeable
    record Choice(String insee, String name) {
    }

    /** Most people first; empty for a code that does not exist. */
    @Get
    List<Choice> under(@QueryValue("postal-code") String postalCode) {
        return Homes.under(HomeReader.postalCode(postalCode)).stream()
                .map(commune -> new Choice(commune.insee(), commune.name())).toList();
    }
}
