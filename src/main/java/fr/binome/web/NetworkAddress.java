package fr.binome.web;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From where a request comes. Behind a proxy on this machine or its network, that is what the proxy says last in
 * {@code X-Forwarded-For}; what others claim there does not count.
 */
public final class NetworkAddress {

    /** One household or school has a whole /64 of version 6 (RFC 6177): its halves are one place. */
    private static final int V6_PREFIX_BYTES = 8;
    /** Only what is an address already, so that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private NetworkAddress() {
    }

    /** Empty where people cannot be told apart: a proxy nearby that does not say for whom it asks. */
    public static Optional<String> of(HttpRequest<?> request) {
        return of(request.getRemoteAddress().getAddress(), request.getHeaders().get("X-Forwarded-For"));
    }

    /** The same of a connection from {@code peer} with this header, which may be null. */
    public static Optional<String> of(InetAddress peer, String forwarded) {
        if (peer == null) {
            return Optional.empty();
        }
        boolean near = peer.isLoopbackAddress() || peer.isSiteLocalAddress();
        return near ? last(forwarded).map(NetworkAddress::place) : Optional.of(place(peer));
    }

    private static Optional<InetAddress> last(String forwarded) {
        String last = forwarded == null ? "" : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        if (!LITERAL.matcher(last).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(last));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    private static String place(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes.length > V6_PREFIX_BYTES ? Arrays.copyOf(bytes, V6_PREFIX_BYTES) : bytes);
    }
}
