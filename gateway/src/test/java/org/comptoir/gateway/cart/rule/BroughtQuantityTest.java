package org.comptoir.gateway.cart.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.kernel.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BroughtQuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "' 5 '|5",
                "+5|5",
                "100.0000|100",
                "0010|10",
                "2.500|2.5",
                ".5|0.5",
                "5.|5",
                "1E2|100",
                "1.5e+1|15",
                "2,5|2.5",
                "2,|2",
                "0,2500|0.25",
                "1 000|1000",
                "1\u00A0000,5|1000.5",
                "1,000.5|1000.5",
                "1,000,000|1000000",
                "1.000,5|1000.5",
                "1.000.000|1000000"
            })
    void readsEveryHonestForm(String sent, String quantity) {
        assertThat(BroughtQuantity.read(sent)).hasValue(Quantity.of(quantity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "1,000",
                "10 EA",
                "ten",
                "1e99",
                "1E-9",
                "0.3333333",
                "1 00",
                "NaN",
                "1,2,3",
                "\u0663",
                "1e",
                "999999999999",
                "1,000,00"
            })
    void leavesTheRestToAPerson(String sent) {
        assertThat(BroughtQuantity.read(sent)).isEmpty();
    }
}
