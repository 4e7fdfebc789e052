package fr.binome.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The public addresses of branches, today's and those that a new name has replaced. Thread-safe. */
@Singleton
public class BranchAddresses {

    private final BranchRepository branches;

    BranchAddresses(BranchRepository branches) {
        this.branches = branches;
    }

    /** The branch's part of the address: its name in plain letters, such as {@code saint-etienne}. */
    public static String of(Branch branch) {
        return Normalizer.normalize(branch.name(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The branch that has this address, or had it before it was renamed. */
    public Optional<Branch> at(String associationId, String address) {
        return branches.findByAssociationIdOrderByName(associationId).stream().filter(branch -> of(branch).equals(address)).findFirst()
                .or(() -> branches.formerly(associationId, address));
    }

    /** Gives a branch another name; its former address leads to it as long as no other branch takes it. */
    @Transactional
    void rename(Branch branch, String name) {
        branches.keepAddress(branch.associationId(), of(branch), branch.id());
        branches.rename(branch.associationId(), branch.id(), name);
    }
}
