package fr.binome.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A message without the bulk of its attachments, whose words may stand behind a picture: of many lines on end in base64 the first
 * ones stand for all. What is left is still a message, with every part in its place.
 */
final class SlimMessage {

    /** Of words that their program has written in base64, as much as anybody reads: 300 KB. */
    private static final int LINES_ON_END = 4_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int SHORTEST_OF_FILES = 60;
    private static final int MOST_KEPT = 4 * MessageReader.LONGEST;
    private static final int MOST_READ = 64 * MessageReader.LONGEST;

    private SlimMessage() {
    }

    static byte[] of(InputStream message) throws IOException {
        InputStream in = new BufferedInputStream(message, 1 << 16);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] line = new byte[LONGEST_LINE];
        int onEnd = 0;
        int read = 0;
        for (int length = next(in, line); length > 0 && kept.size() < MOST_KEPT && read < MOST_READ; length = next(in, line)) {
            read += length;
            onEnd = ofAFile(line, length) ? onEnd + 1 : 0;
            if (onEnd <= LINES_ON_END) {
                kept.write(line, 0, length);
            }
        }
        return kept.toByteArray();
    }

    /** A line with its end, or as much of it as fits; 0 at the end of the message. */
    private static int next(InputStream in, byte[] line) throws IOException {
        int length = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            line[length++] = (byte) c;
            if (c == '\n' || length == line.length) {
                break;
            }
        }
        return length;
    }

    private static boolean ofAFile(byte[] line, int length) {
        for (int i = 0; i < length; i++) {
            int c = line[i];
            boolean base64 = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
            if (!base64 && c != '\r' && c != '\n') {
                return false;
            }
        }
        return length >= SHORTEST_OF_FILES;
    }
}
