package org.comptoir.gateway.catalog.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingsTest {

    @ParameterizedTest
    @MethodSource
    void areWellFormedAndFetchNothing(String kind) throws Exception {
        byte[] svg = Drawings.svg(kind, "M8 × 40");

        var root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 400 400");
        assertThat(text(svg)).doesNotContain("script", "href", "style", "url(", "{", "}");
    }

    static Stream<String> areWellFormedAndFetchNothing() {
        return Drawings.kinds().stream().sorted();
    }

    @Test
    void areTheSameEveryTime() {
        assertThat(Drawings.svg("glove", "9")).isEqualTo(Drawings.svg("glove", "9"));
    }

    @Test
    void showAnyCaptionAsItIs() {
        assertThat(text(Drawings.svg("valve", "1/2\" <b> & ]]>"))).contains(">1/2\" &lt;b&gt; &amp; ]]&gt;</text>");
    }

    @Test
    void drawABoxForAnUnknownKind() {
        assertThat(Drawings.svg("spaceship", "")).isEqualTo(Drawings.svg("box", ""));
        assertThat(text(Drawings.svg("box", " "))).doesNotContain("<text");
    }

    private static String text(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8);
    }
}
