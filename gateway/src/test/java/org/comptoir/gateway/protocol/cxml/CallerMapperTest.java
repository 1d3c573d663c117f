package org.comptoir.gateway.protocol.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.gateway.partner.Caller;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.junit.jupiter.api.Test;

class CallerMapperTest {

    @Test
    void readsEverySynonymAndTheSecret() throws Exception {
        byte[] document = Wire.call(Wire.document("1", "<ProfileRequest/>")
                        .replace("<To>", "<To><Credential><Identity>x</Identity></Credential>")
                        .replace(Wire.SECRET, "\n" + Wire.SECRET + "\n"))
                .body();

        Caller caller = CallerMapper.toCaller(
                new CxmlReader(CxmlLimits.DEFAULT).open(document, null).header());

        assertThat(caller.from()).containsExactly(new Credential("NetworkID", "AN01000000042-T"));
        assertThat(caller.to()).containsExactly(new Credential("", "x"), new Credential("DUNS", "900000017"));
        assertThat(caller.sender()).containsExactly(new Credential("AribaNetworkUserId", "sysadmin@ariba.com"));
        assertThat(caller.signatures()).extracting(Caller.Signature::secret).containsExactly(Wire.SECRET);
        assertThat(caller.toString()).doesNotContain(Wire.SECRET);
    }

    @Test
    void takesWhatIsMissingForNobody() {
        assertThat(CallerMapper.toCaller(Optional.empty())).isEqualTo(Caller.of(List.of(), List.of(), List.of(), ""));
    }
}
