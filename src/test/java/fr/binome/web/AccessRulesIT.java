package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TestTeam;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessRulesIT {

    private final Service service = Service.shared();
    private final List<UriRouteInfo<?, ?>> routes = ours();

    @Test
    void everyRouteHasAnAccessRule() {
        assertThat(routes).isNotEmpty().allSatisfy(route ->
                assertThat(route.getTargetMethod().hasAnnotation(Secured.class)).as(route.toString()).isTrue());
    }

    @Test
    void everyStaffPageSendsStrangersToSignIn() {
        Visitor stranger = service.visitor();

        for (UriRouteInfo<?, ?> route : staff(HttpMethod.GET)) {
            assertThat(stranger.get(path(route)).location()).as(route.toString()).isEqualTo("/sign-in");
        }
    }

    @Test
    void everyStaffFormIsRefusedWithoutTheTokenOfTheSession() {
        TestTeam team = TestTeam.in(service);
        Visitor lead = team.signedIn(team.lead());

        for (UriRouteInfo<?, ?> route : staff(HttpMethod.POST)) {
            assertThat(lead.post(path(route), "any", "thing").status()).as(route.toString()).isEqualTo(403);
        }
    }

    private List<UriRouteInfo<?, ?>> staff(HttpMethod method) {
        return routes.stream().filter(route -> route.getHttpMethod() == method)
                .filter(route -> !List.of(route.getTargetMethod().stringValues(Secured.class)).contains("isAnonymous()")).toList();
    }

    private List<UriRouteInfo<?, ?>> ours() {
        return service.bean(Router.class).uriRoutes()
                .filter(route -> route.getTargetMethod().getDeclaringType().getName().startsWith("fr.binome."))
                .<UriRouteInfo<?, ?>>map(route -> route).toList();
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "none");
    }
}
