package org.comptoir.gateway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:0:1:aaaa:bbbb:cccc:dddd, 2001:db8:0:1::/64",
        "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::/64",
        "'', ''",
    })
    void anIpv6AddressIsKnownByItsNetwork(String address, String network) {
        assertThat(CallerNetwork.of(address)).isEqualTo(network);
    }
}
