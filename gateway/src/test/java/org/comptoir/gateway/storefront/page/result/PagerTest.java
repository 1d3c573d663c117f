package org.comptoir.gateway.storefront.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.comptoir.gateway.storefront.page.Numbers;
import org.comptoir.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 2, [1] 2",
        "1, 9, [1] 2 … 9",
        "5, 9, 1 … 4 [5] 6 … 9",
        "9, 9, 1 … 8 [9]",
        "3, 5, 1 2 [3] 4 5",
    })
    void showsTheEndsAndTheNeighbours(int page, int pages, String shown) {
        String pager = Pager.of(Numbers.in(Language.EN), page, pages, Integer::toString).stream()
                .map(link -> link.current() ? "[" + link.label() + "]" : link.label())
                .collect(Collectors.joining(" "));

        assertThat(pager).isEqualTo(shown);
    }
}
