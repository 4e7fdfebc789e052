package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.job.JobQueue;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Takes what was typed into the sign-in page. Whether somebody has that address is looked up later, by a job: the answer does the
 * same work and takes the same time for everybody. Thread-safe.
 */
@Singleton
class SignInRequests {

    private final SignInRequestRepository requests;
    private final JobQueue queue;
    private final SignInJob job;
    private final Clock clock;

    SignInRequests(SignInRequestRepository requests, JobQueue queue, SignInJob job, Clock clock) {
        this.requests = requests;
        this.queue = queue;
        this.job = job;
        this.clock = clock;
    }

    /** @param browser the secret of the browser that asks */
    @Transactional
    void take(String email, String browser) {
        SignInRequest asked = requests.save(new SignInRequest(Ids.next(), email, Secrets.hash(browser), clock.now()));
        queue.add(job, asked.id());
    }
}
