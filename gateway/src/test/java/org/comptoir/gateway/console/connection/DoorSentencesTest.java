package org.comptoir.gateway.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            addresses.confirmation is "ftp://x": expected is https, host and path, without user or fragment | Adresse für Auftragsbestätigungen ist „ftp://x“: erwartet werden https, Host und Pfad, ohne Benutzer und Fragment
            addresses.invoice: erp.local leads to 10.0.0.4, a private address; an operator can allow it with GATEWAY_PRIVATE_TARGETS | Adresse für Rechnungen: erp.local führt zu 10.0.0.4, einer privaten Adresse; der Betreiber kann sie mit GATEWAY_PRIVATE_TARGETS erlauben
            secrets: shared-secret is missing, which the Sender of a document shows; or give the secret of another authorization | Das gemeinsame Geheimnis fehlt, das der Sender eines Dokuments zeigt; oder geben Sie über die API das Geheimnis einer anderen Anmeldung an
            sender needs a domain of at most 100 and an identity of at most 255 printable characters | Der Name dessen, der unterschreibt, braucht eine Domain von höchstens 100 und eine Identity von höchstens 255 druckbaren Zeichen
            the connection sap-demo takes no orders in cXML, so nothing goes back to its buyer | Die Verbindung sap-demo nimmt keine Bestellungen in cXML an, also geht nichts an ihren Käufer zurück
            """)
    void saysInTheLanguageOfThePageWhatStandsAgainstADoor(String kept, String german) {
        assertThat(DoorSentences.say(kept, SpeechIn.language(Language.DE))).isEqualTo(german);
    }
}
