package org.comptoir.gateway.protocol.oci.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.gateway.protocol.oci.call.CallReader;
import org.comptoir.gateway.protocol.oci.call.OciCallException;
import org.junit.jupiter.api.Test;

class AskedArticleTest {

    private static List<AskedArticle> asked(String query) throws OciCallException {
        return AskedArticle.all(CallReader.read("GET", "any", query, new byte[0], ""));
    }

    @Test
    void readsOneArticle() throws OciCallException {
        assertThat(asked("productid=+A-1+&quantity=3")).containsExactly(new AskedArticle("A-1", Optional.of("3")));
        assertThat(asked("PRODUCTID=A-1&QUANTITY=")).containsExactly(new AskedArticle("A-1", Optional.empty()));
    }

    @Test
    void readsNumberedArticlesInTheirOrder() throws OciCallException {
        assertThat(asked("PRODUCTID%5B10%5D=C&PRODUCTID[2]=B&QUANTITY[2]=7&ProductId[1]=A&QUANTITY[1]=5&PRODUCTID[3]="))
                .containsExactly(
                        new AskedArticle("A", Optional.of("5")),
                        new AskedArticle("B", Optional.of("7")),
                        new AskedArticle("C", Optional.empty()));
    }

    @Test
    void namesNothingWhereNothingIsNamed() throws OciCallException {
        assertThat(asked("PRODUCTID=&QUANTITY=3")).isEmpty();
        assertThat(asked("PRODUCTID[x]=A&PRODUCTID[]=B&PRODUCTIDS=C&PRODUCTID[999999]=D"))
                .isEmpty();
    }

    @Test
    void readsNoMoreThanACartHolds() throws OciCallException {
        String query = IntStream.rangeClosed(1, 600)
                .mapToObj(number -> "PRODUCTID[" + number + "]=A-" + number)
                .collect(Collectors.joining("&"));

        assertThat(asked(query)).hasSize(AskedArticle.MOST);
    }
}
