package fr.binome.people.demo;

import fr.binome.platform.Clock;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the demo's empty database before the first visitor can come; finds it filled at later starts. */
@Context
@Requires(env = "demo")
final class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoStore store;
    private final Clock clock;

    DemoLoader(DemoStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        DemoPeople people = DemoPeople.usual(clock.now());
        if (store.addOnce(people)) {
            LOG.info("The demo has {} young people and {} mentors, all made up", people.crowd().mentees().size(),
                    people.crowd().mentors().size());
        }
    }
}
