package fr.binome.platform.database;

import java.io.IOException;

/** Another process took the free port between its choice and the server's start. */
final class PortTakenException extends IOException {

    PortTakenException(int port) {
        super("Port (" + port + ") was taken before the embedded database could listen on it.");
    }
}
