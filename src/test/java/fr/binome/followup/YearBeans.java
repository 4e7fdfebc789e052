package fr.binome.followup;

import fr.binome.Service;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of the service that a simulated year calls; kept, because finding one costs more than many a call of it. Thread-safe. */
record YearBeans(Service service, Map<Class<?>, Object> known) {

    YearBeans(Service service) {
        this(service, new ConcurrentHashMap<>());
    }

    <T> T get(Class<T> type) {
        return type.cast(known.computeIfAbsent(type, service::bean));
    }
}
