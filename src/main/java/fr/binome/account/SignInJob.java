package fr.binome.account;

import fr.binome.platform.job.QueuedJob;
import jakarta.inject.Singleton;

/** Mails the links that one request asks for. */
@Singleton
final class SignInJob implements QueuedJob {

    private final SignInDesk desk;

    SignInJob(SignInDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public void run(String id) {
        desk.answer(id);
    }
}
