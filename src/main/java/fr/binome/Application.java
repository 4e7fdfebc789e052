package fr.binome;

public final class Application {
    public static void main(String[] arguments) { io.micronaut.runtime.Micronaut.run(Application.class, arguments); }
}
