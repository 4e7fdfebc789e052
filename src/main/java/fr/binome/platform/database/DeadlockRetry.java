package fr.binome.platform.database;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a transaction again that InnoDB has taken back because another one held what it needed: the manual of the database
 * asks every program to be ready for that
 * (<a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-deadlocks-handling.html">InnoDB deadlocks</a>). Only the outermost
 * transactional method is done again, with the same arguments; so these methods change nothing but the database. Thread-safe.
 */
@Singleton
@InterceptorBean(Transactional.class)
final class DeadlockRetry implements MethodInterceptor<Object, Object> {

    /** ER_LOCK_DEADLOCK: the whole transaction is undone. A lock wait that timed out has taken long enough already. */
    private static final int DEADLOCK = 1213;
    private static final int TRIES = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);
    private static final Logger LOG = LoggerFactory.getLogger(DeadlockRetry.class);

    private final BeanProvider<TransactionOperations<Connection>> transactions;

    DeadlockRetry(BeanProvider<TransactionOperations<Connection>> transactions) {
        this.transactions = transactions;
    }

    @Override
    public int getOrder() {
        return InterceptPhase.RETRY.getPosition();
    }

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
        if (transactions.get().findTransactionStatus().isPresent()) {
            return call.proceed();
        }
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return call.proceed(this);
            } catch (RuntimeException failure) {
                if (!isDeadlock(failure)) {
                    throw failure;
                }
                LOG.info("{}.{} is done again after a deadlock", call.getDeclaringType().getSimpleName(), call.getMethodName());
                pause(tried);
            }
        }
        return call.proceed(this);
    }

    private static boolean isDeadlock(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DEADLOCK) {
                return true;
            }
        }
        return false;
    }

    /** Not all at the same moment again. */
    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(tried * LONGEST_PAUSE.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
