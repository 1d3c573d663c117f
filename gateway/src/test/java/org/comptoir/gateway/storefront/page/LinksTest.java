package org.comptoir.gateway.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.kernel.SupplierPartId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AN-1001 | product/AN-1001",
                "KX 77/12 | product/KX%2077%2F12",
                "Ä\"ß+% | product/%C3%84%22%C3%9F%2B%25",
                "a;b?c#d | product/a%3Bb%3Fc%23d",
                "a\\b | product?supplierPartId=a%5Cb",
                "a/../b | product?supplierPartId=a%2F..%2Fb",
            })
    void leadsToEveryPartNumber(String number, String path) {
        assertThat(Links.productPath(new SupplierPartId(number))).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AN-1001", "KX 77/12 \"Ö\"", "+%41;=&?#", "100%", "€/m²"})
    void readsBackWhatItWrote(String text) {
        assertThat(PercentCoding.decode(PercentCoding.encode(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "a%"})
    void leavesBrokenEscapesAlone(String text) {
        assertThat(PercentCoding.decode(text)).isEqualTo(text);
    }
}
