package org.comptoir.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.gateway.partner.OriginLines.Flaw;
import org.comptoir.gateway.partner.OriginLines.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginLinesTest {

    @Test
    void keepsOfAPastedAddressOnlyItsOriginAndSaysSo() {
        OriginLines read = OriginLines.read(
                OriginLines.of(" https://buyer.example.com/some/path?x=1#y\r\n\r\nHTTPS://Buyer.Example.com:443\n"),
                false);

        assertThat(read.origins()).containsExactly("https://buyer.example.com");
        assertThat(read.flaws()).isEmpty();
        assertThat(read.cut()).isTrue();
        assertThat(OriginLines.read(List.of("https://buyer.example.com"), false).cut())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "buyer.example.com, https://buyer.example.com",
        "buyer.example.com:8443/cart, https://buyer.example.com:8443",
        "https://me:pw@buyer.example.com/cart, https://buyer.example.com"
    })
    void namesEachLineThatIsNoOriginWithWhatToType(String line, String instead) {
        OriginLines read = OriginLines.read(List.of("https://good.example.com", line), true);

        assertThat(read.flaws()).containsExactly(new Flaw(Kind.NO_ORIGIN, line, instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://buyer.example.com",
                "https://*.example.com",
                "https://buyer.example.com:65536",
                "javascript:alert(1)",
                "buyer"
            })
    void showsWhatAnOriginLooksLikeWhereNobodyCanTellWhatWasMeant(String line) {
        assertThat(OriginLines.read(List.of(line), true).flaws())
                .containsExactly(new Flaw(Kind.NO_HOST, line, "https://suite.example.com"));
    }

    @Test
    void takesPlainHttpForTestsOnly() {
        assertThat(OriginLines.read(List.of("http://buyer.example.com/x"), true).origins())
                .containsExactly("http://buyer.example.com");
        assertThat(OriginLines.read(List.of("http://buyer.example.com:80/x"), false)
                        .flaws())
                .containsExactly(
                        new Flaw(Kind.NOT_ENCRYPTED, "http://buyer.example.com:80/x", "https://buyer.example.com"));
    }

    @Test
    void showsOfALongLineItsBeginning() {
        String line = "x".repeat(400);

        assertThat(OriginLines.read(List.of(line, "https://" + line + ".example.com"), true)
                        .flaws())
                .extracting(flaw -> flaw.line().length())
                .containsExactly(81, 81);
    }
}
