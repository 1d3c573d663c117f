package org.comptoir.gateway.platform.outgoing;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses a target may have. Whoever may write targets must not be able to make the gateway talk to what only the
 * gateway can reach: its own machine, its network, a cloud's metadata.
 *
 * <p>A name is resolved once and every address behind it looked at; the connection is made to the address that was looked at,
 * so a name that answers differently the second time gains nothing.
 */
public final class Reach {

    /** The operator's own list. */
    public static final String VARIABLE = "GATEWAY_PRIVATE_TARGETS";

    private static final int WELL_KNOWN = 1_024;
    private static final List<Integer> PORTS = List.of(22, 443);

    private final List<String> names;
    private final List<Network> networks;
    private final List<Integer> ports;

    private Reach(List<String> names, List<Network> networks, List<Integer> ports) {
        this.names = names;
        this.networks = networks;
        this.ports = ports;
    }

    /** A private target is outside of what may be reached. */
    public static final class OutOfReachException extends IOException {
        private static final long serialVersionUID = 1L;

        OutOfReachException(String message) {
            super(message);
        }
    }

    /**
     * @param allowed host names, addresses and networks ({@code 10.1.0.0/16}) between commas that may be reached although they
     *     are private
     */
    public static Reach of(String allowed) {
        List<String> entries = Arrays.stream(allowed.split(",", -1))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .toList();
        return new Reach(
                entries,
                entries.stream().flatMap(entry -> Network.read(entry).stream()).toList(),
                PORTS);
    }

    /** The same with other well-known ports: those of another protocol. */
    public Reach at(Integer... wellKnown) {
        return new Reach(names, networks, List.of(wellKnown));
    }

    /** What stands against an address of a target, as far as it can be told today; a name that nobody knows may come. */
    public Optional<String> objection(String host, int port) {
        try {
            resolve(host, port);
            return Optional.empty();
        } catch (OutOfReachException refused) {
            return Optional.ofNullable(refused.getMessage());
        } catch (UnknownHostException unknownYet) {
            return Optional.empty();
        }
    }

    /** Whether the operator lists this very host, so that plain http to it is their decision too. */
    public boolean isListed(URI url) {
        return isListed(url.getHost());
    }

    /** Whether the operator lists this very host. */
    public boolean isListed(String name) {
        String host = bare(name);
        if (names.contains(host)) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(this::isListed);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The address to connect to. */
    public InetSocketAddress resolve(String host, int port) throws UnknownHostException, OutOfReachException {
        String name = bare(host);
        InetAddress[] addresses = InetAddress.getAllByName(name);
        for (InetAddress address : addresses) {
            if (!names.contains(name) && !isListed(address)) {
                refuse(host, port, address);
            }
        }
        return new InetSocketAddress(addresses[0], port);
    }

    private void refuse(String host, int port, InetAddress address) throws OutOfReachException {
        if (!isPublic(address)) {
            throw new OutOfReachException("%s leads to %s, a private address; an operator can allow it with %s"
                    .formatted(host, address.getHostAddress(), VARIABLE));
        }
        if (port < WELL_KNOWN && !ports.contains(port)) {
            throw new OutOfReachException("port %d of %s is none for orders; an operator can allow the host with %s"
                    .formatted(port, host, VARIABLE));
        }
    }

    private boolean isListed(InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !carrier && !protocol && !benchmark;
    }

    /** Only what is routed today, and nothing that carries an IPv4 address inside. */
    private static boolean isPublicV6(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean global = (first & 0xE000) == 0x2000;
        boolean teredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        boolean sixToFour = first == 0x2002;
        return global && !teredo && !sixToFour;
    }

    /** @param bits how many of them count */
    private record Network(byte[] address, int bits) {

        static Optional<Network> read(String entry) {
            int slash = entry.indexOf('/');
            String address = slash < 0 ? entry : entry.substring(0, slash);
            if (!address.matches("[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*")) {
                return Optional.empty();
            }
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                int bits = slash < 0 ? bytes.length * Byte.SIZE : Integer.parseInt(entry.substring(slash + 1));
                return bits < 0 || bits > bytes.length * Byte.SIZE
                        ? Optional.empty()
                        : Optional.of(new Network(bytes, bits));
            } catch (UnknownHostException | NumberFormatException noNetwork) {
                return Optional.empty();
            }
        }

        boolean holds(InetAddress other) {
            byte[] bytes = other.getAddress();
            if (bytes.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if ((bytes[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
