package fr.binome.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.MediaType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Routes of the tests only: one that fails, one that echoes a public form. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class FaultyRoute {

    @Get("/fault")
    String page() {
        throw new IllegalStateException("a secret detail");
    }

    @Get("/api/v1/fault")
    String api() {
        throw new IllegalStateException("a secret detail");
    }

    @Post("/echo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    String echo(@Nullable @Body String body) {
        return FormData.parse(body == null ? "" : body).first("name");
    }
}
