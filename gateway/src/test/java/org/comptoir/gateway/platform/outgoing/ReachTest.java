package org.comptoir.gateway.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.5.4",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "localhost",
                "::1",
                "[::1]",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "ff02::1",
                "fec0::1",
                "::7f00:1"
            })
    void whatOnlyTheGatewayCanReachIsOutOfReach(String host) {
        assertThatThrownBy(() -> Reach.of("").resolve(host, 443))
                .isInstanceOf(Reach.OutOfReachException.class)
                .hasMessageContaining("a private address; an operator can allow it with GATEWAY_PRIVATE_TARGETS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7",
                "8.8.8.8",
                "2a00:1450:4001:81b::200e",
                "[2606:4700::1111]",
                "100.128.0.1",
                "172.32.0.1"
            })
    void whatEverybodyCanReachIsInReach(String host) throws Exception {
        assertThat(Reach.of("").resolve(host, 443).getPort()).isEqualTo(443);
    }

    @Test
    void portsOfOtherServicesAreOutOfReach() {
        assertThat(Reach.of("").objection("203.0.113.7", 25))
                .hasValueSatisfying(text -> assertThat(text).startsWith("port 25 of 203.0.113.7 is none for orders"));
        assertThat(Reach.of("").objection("203.0.113.7", 8443)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.0.0/16, 127.0.0.0/8", "localhost,127.0.0.1/32"})
    void theOperatorsListOpensWhatItNames(String list) throws Exception {
        assertThat(Reach.of(list).resolve("127.0.0.1", 8080).getAddress().isLoopbackAddress())
                .isTrue();
        assertThat(Reach.of(list).objection("192.168.0.1", 443)).isPresent();
    }

    @Test
    void aListedNameMayLeadAnywhere() throws Exception {
        assertThat(Reach.of("LOCALHOST").resolve("localhost", 80).getAddress().isLoopbackAddress())
                .isTrue();
        assertThat(Reach.of("localhost").objection("127.0.0.1", 80)).isPresent();
    }

    @Test
    void anAddressIsPublicByItsBytes() throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByAddress(new byte[] {1, 1, 1, 1})))
                .isTrue();
        assertThat(Reach.isPublic(InetAddress.getByAddress(new byte[16]))).isFalse();
    }
}
