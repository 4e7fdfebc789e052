package fr.binome.account;

import fr.binome.platform.Settings;
import fr.binome.platform.token.Tokens;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Prints where the demo is and a link that signs its coordinator in. */
@Singleton
@Requires(env = "demo")
@Order(Ordered.LOWEST_PRECEDENCE)
final class DemoGreeting implements ApplicationEventListener<ServerStartupEvent> {

    private static final String COORDINATOR = "claire@demo.example.org";

    private final TeamMemberRepository members;
    private final SignInDesk desk;
    private final Tokens tokens;
    private final Settings settings;

    DemoGreeting(TeamMemberRepository members, SignInDesk desk, Tokens tokens, Settings settings) {
        this.members = members;
        this.desk = desk;
        this.tokens = tokens;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        String address = settings.publicUrl();
        System.out.println("\nBinôme (démonstration) est prêt / Binôme (demo) is ready\n  " + address);
        members.findByEmailAndActiveTrue(COORDINATOR).stream().findFirst().ifPresent(member -> {
            SignInDesk.Invitation invitation = desk.invite(member, Secrets.random());
            System.out.println("  Se connecter / sign in (" + member.firstName() + ") : " + address + "/sign-in/"
                    + tokens.sign(invitation.tokenId()) + "  code " + invitation.code());
        });
        System.out.println("  Boîte aux lettres / mailbox : " + address + "/demo/mailbox\n");
    }
}
