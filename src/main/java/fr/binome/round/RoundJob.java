package fr.binome.round;

import fr.binome.platform.job.QueuedJob;
import jakarta.inject.Singleton;

/** Solves a started round on some node; after that node's death another one begins again from the start. */
@Singleton
final class RoundJob implements QueuedJob {

    private final RoundSolver solver;

    RoundJob(RoundSolver solver) {
        this.solver = solver;
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public void run(String id) {
        solver.solve(RunKey.parse(id));
    }
}
