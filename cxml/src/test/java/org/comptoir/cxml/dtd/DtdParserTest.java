package org.comptoir.cxml.dtd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.comptoir.cxml.dtd.AttributeDeclaration.Kind;
import org.junit.jupiter.api.Test;

class DtdParserTest {

    private static AttributeDeclaration attribute(String declarations, String name) {
        return Dtd.read("test", declarations)
                .element("a")
                .orElseThrow()
                .attribute(name)
                .orElseThrow();
    }

    @Test
    void keepsTheNameOfATypeThatIsAnEntity() {
        var attribute = attribute("""
                <!ENTITY % ui8 "CDATA"> <!-- > --> <!ENTITY % uint "%ui8;">
                <!ELEMENT a EMPTY> <!ATTLIST a n %uint; #REQUIRED>""", "n");

        assertThat(attribute).isEqualTo(new AttributeDeclaration("n", Kind.CDATA, "uint", Set.of(), true, null));
    }

    @Test
    void readsEnumerationsDefaultsAndFixedValues() {
        String dtd = """
                <!ELEMENT a EMPTY>
                <!ATTLIST a kind ( x |
                   y ) "x"  version CDATA #FIXED '1.0>' id ID #IMPLIED>""";

        assertThat(attribute(dtd, "kind").values()).containsExactly("x", "y");
        assertThat(attribute(dtd, "kind").required()).isFalse();
        assertThat(attribute(dtd, "version").fixed()).isEqualTo("1.0>");
        assertThat(attribute(dtd, "id").kind()).isEqualTo(Kind.ID);
    }

    @Test
    void takesAttributesFromAGroupAndTheFirstOfTwoDeclarations() {
        String dtd = """
                <!ENTITY % both "one CDATA #IMPLIED two CDATA #IMPLIED">
                <!ENTITY % both "three CDATA #IMPLIED">
                <!ELEMENT a EMPTY> <!ATTLIST a %both; four CDATA #REQUIRED> <!ATTLIST a four CDATA #IMPLIED>""";

        assertThat(Dtd.read("test", dtd).element("a").orElseThrow().attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("one", "two", "four");
        assertThat(attribute(dtd, "four").required()).isTrue();
    }

    @Test
    void obeysConditionalSections() {
        var dtd = Dtd.read("test", """
                <!ENTITY % no "IGNORE"> <!ENTITY % yes "INCLUDE">
                <![%no;[<!ELEMENT a EMPTY><![%yes;[<!ELEMENT b EMPTY>]]>]]><![%yes;[<!ELEMENT c EMPTY>]]><!ELEMENT d EMPTY>""");

        assertThat(dtd.element("a")).isEmpty();
        assertThat(dtd.element("b")).isEmpty();
        assertThat(dtd.element("c")).isPresent();
        assertThat(dtd.element("d")).isPresent();
    }

    @Test
    void saysWhatADtdUsesAndNeverDeclares() {
        assertThatThrownBy(() -> Dtd.read("test", "<!ELEMENT a (%more;)>"))
                .hasMessage("The DTD uses %more; and never declares it");
    }
}
