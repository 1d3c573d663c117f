package org.comptoir.gateway.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    @Test
    void readsAnAddressAsItWasWritten() {
        Address address = anOrder().build().billTo();

        assertThat(StoredJson.address(StoredJson.of(address))).isEqualTo(address);
    }

    @Test
    void leavesOutWhatAnAddressDoesNotSay() {
        var bare = new Address(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of("Paris"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(StoredJson.of(bare)).isEqualTo("{\"city\":\"Paris\"}");
    }

    @Test
    void keepsExtrinsicsInTheirOrder() {
        Map<String, String> extrinsics = new LinkedHashMap<>();
        extrinsics.put("z", "\"<&\n");
        extrinsics.put("a", "");

        assertThat(StoredJson.extrinsics(StoredJson.of(extrinsics))).containsExactlyEntriesOf(extrinsics);
    }
}
