package org.comptoir.gateway.coresystem.idoc;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.format.XmlText;

/** Long texts of SAP: lines of 70 characters that say whether they begin a paragraph or go on with the one before. */
final class IdocTexts {

    private static final int WIDTH = 70;
    private static final int LINES = 9_999;
    private static final String PARAGRAPH = "*";
    private static final String GOES_ON = "=";

    private final XmlText xml;
    private final Wording wording;
    private final String language;

    IdocTexts(XmlText xml, Wording wording, String language) {
        this.xml = xml;
        this.wording = wording;
        this.language = language;
    }

    /** @param parents of the text and of its lines: {@code E1EDKT1} and {@code E1EDKT2} */
    void write(String[] parents, String id, String field, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        xml.open(parents[0], "SEGMENT", "1").leaf("TDID", id).leaf("TSSPRAS_ISO", language);
        for (String paragraph : paragraphs) {
            String format = PARAGRAPH;
            for (String line : wording.pieces(field, paragraph, WIDTH, LINES)) {
                xml.open(parents[1], "SEGMENT", "1")
                        .leaf("TDLINE", line)
                        .leaf("TDFORMAT", format)
                        .close();
                format = GOES_ON;
            }
        }
        xml.close();
    }

    static List<String> paragraphs(List<NamedText> named) {
        List<String> paragraphs = new ArrayList<>();
        named.forEach(text -> paragraphs.add(text.name() + ": " + text.value()));
        return paragraphs;
    }
}
