package fr.binome;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Begins every test class with a shared service that knows nobody: what the classes before it have left would be due, and take
 * its time, on whatever days this one lives.
 */
public final class ForgetfulService implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Service.forget();
    }
}
