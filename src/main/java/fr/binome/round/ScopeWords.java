package fr.binome.round;

import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.matching.model.Reason;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words who takes part in a round and by which rules: one sentence for each choice, none where nothing was chosen. Thread-safe. */
@Singleton
class ScopeWords {

    private final BranchRepository branches;
    private final ScopeColumn scopes;

    ScopeWords(BranchRepository branches, ScopeColumn scopes) {
        this.branches = branches;
        this.scopes = scopes;
    }

    List<String> of(Round round, Wording wording) {
        return of(round.associationId(), round.scope(), round.ruleFile(), wording);
    }

    List<String> of(String associationId, RoundOverview round, Wording wording) {
        return of(associationId, scopes.convertToEntityValue(round.people(), ConversionContext.DEFAULT), round.ruleFile(), wording);
    }

    private List<String> of(String associationId, @Nullable Scope scope, String ruleFile, Wording wording) {
        List<String> said = new ArrayList<>();
        if (scope != null && scope.branch() != null) {
            said.add(wording.text("round.scope.branch", branches.findByAssociationIdOrderByName(associationId).stream()
                    .filter(branch -> branch.id().equals(scope.branch())).map(Branch::name).findFirst().orElse(scope.branch())));
        }
        if (scope != null && !scope.publics().isEmpty()) {
            said.add(wording.text("round.scope.publics", scope.publics().stream()
                    .map(code -> wording.sentence(Reason.of("public." + code))).collect(Collectors.joining(", "))));
        }
        if (scope != null && scope.waitingSince() != null) {
            said.add(wording.text("round.scope.waiting", wording.date(scope.waitingSince())));
        }
        if (!ruleFile.isEmpty()) {
            said.add(wording.text("round.scope.rules", rules(ruleFile, wording)));
        }
        return said;
    }

    /** What a ready set of rules is called; a file without words of its own is called by its name. */
    static String rules(String file, Wording wording) {
        String key = "round.ruleset." + file.replace(".yaml", "");
        return wording.has(key) ? wording.text(key) : file;
    }
}
