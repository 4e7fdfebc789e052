package fr.binome.intake;

import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;

/** The forms by their part of the address. Thread-safe. */
@Singleton
class PublicForms {

    /** As a pattern in the addresses of controllers. */
    static final String PATHS = "jeune|mentor";

    private final List<PublicForm<?>> forms;

    PublicForms(List<PublicForm<?>> forms) {
        this.forms = forms;
    }

    /** @throws NotFoundException if there is none */
    PublicForm<?> at(String path) {
        return forms.stream().filter(form -> form.path().equals(path)).findFirst().orElseThrow(NotFoundException::new);
    }
}
