package org.comptoir.gateway.contract.upload;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FormulaGuardTest {

    @Property
    void whatWasGuardedIsReadAsItWas(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '+', '-', '@', '\t', 'a', '1', '\uFF1D'}) String value) {
        assertThat(FormulaGuard.bare(FormulaGuard.guarded(value))).isEqualTo(value);
    }

    @Property
    void noGuardedValueBeginsAsAFormula(
            @ForAll @StringLength(min = 1, max = 6) @Chars({'\'', '=', '+', '-', '@', '\t', 'a', '1', '\uFF1D'})
                    String value) {
        assertThat("=+-@\t\uFF1D").doesNotContain(FormulaGuard.guarded(value).substring(0, 1));
    }

    @Example
    void anApostropheThatBelongsToANameStays() {
        assertThat(FormulaGuard.bare("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
    }
}
