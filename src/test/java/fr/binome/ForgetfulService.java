package fr.binome;

import com.icegreen.greenmail.store.FolderException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Begins every test class with a shared service that knows nobody: what the classes before it have left would be due, and take
 * its time, on whatever days this one lives. Classes with one instance are made before, all others after {@code @BeforeAll}.
 */
public final class ForgetfulService implements BeforeAllCallback, TestInstancePreConstructCallback {

    private static Class<?> begun;

    @Override
    public void beforeAll(ExtensionContext context) throws FolderException {
        begin(context.getRequiredTestClass());
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) throws FolderException {
        begin(context.getRequiredTestClass());
    }

    private static synchronized void begin(Class<?> type) throws FolderException {
        if (type.getNestHost() != begun) {
            begun = type.getNestHost();
            Service.forget();
        }
    }
}
