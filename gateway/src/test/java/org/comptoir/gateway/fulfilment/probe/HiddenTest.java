package org.comptoir.gateway.fulfilment.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.Courier.Way;
import org.comptoir.gateway.fulfilment.door.BuyerDoors.Opened;
import org.junit.jupiter.api.Test;

class HiddenTest {

    @Test
    void noAnswerRepeatsASecretAsItIsOrAsXmlSaysIt() {
        Hidden hidden = Hidden.of(new Opened(
                new Way("http", Map.of(), Map.of("header-value", "Bearer abc", "client-secret", "")),
                Optional.of("a<b&c")));

        assertThat(hidden.in("no a<b&c, no a&lt;b&amp;c, no Bearer abc, but abc"))
                .isEqualTo("no ***, no ***, no ***, but abc");
    }
}
