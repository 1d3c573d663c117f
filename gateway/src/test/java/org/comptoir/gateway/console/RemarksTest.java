package org.comptoir.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static final String TOLERABLE = """
            <cxml payloadID="1" timestamp="2026-11-21T10:00:00+01:00" colour="red">lost
              <Request><ProfileRequest/><ProfileRequest/></Request><Surplus/>
            </cxml>""";

    private static List<String> notes() throws CxmlException {
        return new CxmlReader(CxmlLimits.DEFAULT)
                .read(TOLERABLE.getBytes(StandardCharsets.UTF_8), null)
                .notes();
    }

    @Test
    void translatesWhatTheReaderSays() throws CxmlException {
        Speech english = new Speech(Language.EN);
        Speech german = new Speech(Language.DE);

        assertThat(notes())
                .hasSize(5)
                .allSatisfy(note -> assertThat(Remarks.say(note, german))
                        .isNotEqualTo(Remarks.say(note, english))
                        .contains("Zeile ")
                        .doesNotContain(" is ", " has "));
        assertThat(Remarks.say("cXML/Request/Foo (line 12) has an attribute bar that is not known", german))
                .isEqualTo("cXML/Request/Foo, Zeile 12: das Attribut bar ist nicht bekannt");
    }

    @Test
    void translatesWhatIsSaidOfTheWholeMessage() {
        assertThat(Remarks.say("cXML/@timestamp lies 27 minutes before our clock", new Speech(Language.FR)))
                .isEqualTo("L’horodatage est en retard de 27 minutes sur notre horloge");
        assertThat(Remarks.say("start names <a@b>, which is no part", new Speech(Language.DE)))
                .isEqualTo("start nennt <a@b>, das kein Teil ist");
    }

    @Test
    void leavesASentenceItDoesNotKnowAsItIs() {
        Speech french = new Speech(Language.FR);

        assertThat(Remarks.say("cXML (line 1) is new to all of us", french))
                .isEqualTo("cXML, ligne 1 : is new to all of us");
        assertThat(Remarks.say("something without a place", french)).isEqualTo("something without a place");
    }
}
