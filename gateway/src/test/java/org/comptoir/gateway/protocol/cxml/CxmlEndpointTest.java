package org.comptoir.gateway.protocol.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.junit.jupiter.api.Test;

class CxmlEndpointTest {

    @Test
    void saysEvenItsLastWordsInCxml() throws Exception {
        byte[] words = Emitted.checked(CxmlEndpoint.LAST_RESORT.getBytes(StandardCharsets.UTF_8));

        CxmlDocument read = new CxmlReader(CxmlLimits.DEFAULT).read(words, "UTF-8");

        assertThat(read.notes()).isEmpty();
        assertThat(read.content().response).isNotNull();
        assertThat(read.content().response.status.code).isEqualTo("500");
    }
}
