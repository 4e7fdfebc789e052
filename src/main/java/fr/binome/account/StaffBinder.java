package fr.binome.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Hands the signed-in member to every controller method that has a {@link Staff} argument. */
@Singleton
final class StaffBinder implements TypedRequestArgumentBinder<Staff> {

    @Override
    public Argument<Staff> argumentType() {
        return Argument.of(Staff.class);
    }

    @Override
    public BindingResult<Staff> bind(ArgumentConversionContext<Staff> context, HttpRequest<?> source) {
        Optional<Staff> staff = source.getUserPrincipal(Authentication.class).map(StaffBinder::staff);
        return () -> staff;
    }

    private static Staff staff(Authentication authentication) {
        Map<String, Object> attributes = authentication.getAttributes();
        return new Staff(authentication.getName(), (String) attributes.get(SessionFetcher.ASSOCIATION),
                (String) attributes.get(SessionFetcher.ASSOCIATION_NAME),
                Role.valueOf(authentication.getRoles().iterator().next()), (String) attributes.get("name"),
                ZoneId.of((String) attributes.get(SessionFetcher.ZONE)), branch((String) attributes.get(SessionFetcher.BRANCH)));
    }

    private static String branch(String attribute) {
        return attribute.isEmpty() ? null : attribute;
    }
}
