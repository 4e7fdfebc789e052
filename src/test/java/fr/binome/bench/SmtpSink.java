package fr.binome.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server that takes everything, remembers nothing but Message-IDs, and costs next to nothing. */
public final class SmtpSink implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    private final Map<String, Integer> copies = new ConcurrentHashMap<>();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong clients = new AtomicLong();

    public SmtpSink() throws IOException {
        thread(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Mails taken, copies included. */
    long taken() {
        return taken.get();
    }

    /** Connections that have sent a mail. */
    long clients() {
        return clients.get();
    }

    /** Different Message-IDs seen. */
    long different() {
        return copies.size();
    }

    void forget() {
        copies.clear();
        taken.set(0);
        clients.set(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                thread(() -> talk(client));
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(Socket client) {
        try (client; Lines in = new Lines(client.getInputStream())) {
            OutputStream out = client.getOutputStream();
            say(out, "220 sink");
            boolean first = true;
            String line;
            while ((line = in.next()) != null) {
                String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        if (!message(in)) {
                            return;
                        }
                        say(out, "250 taken");
                        clients.addAndGet(first ? 1 : 0);
                        first = false;
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException killed) {
            // A node that dies hangs up in the middle, which is what is measured.
            Thread.currentThread().interrupt();
        }
    }

    /** False when the sender hung up before the end. */
    private boolean message(Lines in) throws IOException {
        String id = null;
        boolean headers = true;
        String line;
        while ((line = in.next()) != null) {
            if (line.equals(".")) {
                taken.incrementAndGet();
                copies.merge(String.valueOf(id), 1, Integer::sum);
                return true;
            }
            headers = headers && !line.isEmpty();
            if (headers && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
        return false;
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "sink");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lines without their ends, many bytes at once: a byte at a time would cost as much as the sender's work. */
    private static final class Lines implements AutoCloseable {

        private final InputStream in;
        private byte[] bytes = new byte[1 << 16];
        private int from;
        private int until;

        private Lines(InputStream in) {
            this.in = in;
        }

        /** Null at the end. */
        private String next() throws IOException {
            for (int at = from; ; at++) {
                if (at == until) {
                    at -= from;
                    if (!more()) {
                        return null;
                    }
                }
                if (bytes[at] == '\n') {
                    int end = at > from && bytes[at - 1] == '\r' ? at - 1 : at;
                    String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
                    from = at + 1;
                    return line;
                }
            }
        }

        /** Moves what is left to the front, which makes {@code from} zero, and reads on. */
        private boolean more() throws IOException {
            System.arraycopy(bytes, from, bytes, 0, until - from);
            until -= from;
            from = 0;
            if (until == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            int read = in.read(bytes, until, bytes.length - until);
            until += Math.max(0, read);
            return read > 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
