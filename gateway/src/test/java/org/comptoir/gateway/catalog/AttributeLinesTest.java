package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributeLinesTest {

    @Test
    void readsWhatWasWritten() {
        var attributes = List.of(
                new Product.Attribute("Thread", "M8"),
                new Product.Attribute("Note", ""),
                new Product.Attribute("", "Ø < 8 & \"x\" 🔩"));

        assertThat(AttributeLines.read(AttributeLines.write(attributes))).isEqualTo(attributes);
        assertThat(AttributeLines.read("")).isEmpty();
    }
}
