package org.comptoir.gateway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {

    private static final List<String> ROOTS = List.of("/cxml", "/shop");

    @Test
    void lieUnderARootWhereTheyAreItOrGoOnWithASlash() {
        assertThat(List.of("/cxml", "/cxml/", "/shop/a/b")).allMatch(path -> Paths.isUnderAny(ROOTS, path));
    }

    @Test
    void lieElsewhereWhereTheyOnlyBeginLikeARoot() {
        assertThat(List.of("/cxmlx", "/CXML", "/", "", "/shops/a", "/a/shop"))
                .noneMatch(path -> Paths.isUnderAny(ROOTS, path));
    }
}
