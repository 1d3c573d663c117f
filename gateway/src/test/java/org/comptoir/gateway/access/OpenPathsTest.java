package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPathsTest {

    private static HttpServletRequest request(String servletPath, @Nullable String pathInfo) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OpenPathsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> servletPath;
                    case "getPathInfo" -> pathInfo;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @ParameterizedTest
    @CsvSource({"/cxml,", "/shop,/token/search", "/start,/token", "/shop,"})
    void asksNobodyWhoSuitesAndBuyersAre(String servletPath, @Nullable String pathInfo) {
        assertThat(OpenPaths.isOpen(request(servletPath, pathInfo))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/console/overview,",
        "/api,/v1/orders",
        "/openapi,",
        "/cxmlish,",
        "/shopping,/x",
        "/console,/shop",
        "'',",
        "/console/shop,",
        "/SHOP,"
    })
    void leavesAllOthersToTheMechanism(String servletPath, @Nullable String pathInfo) {
        assertThat(OpenPaths.isOpen(request(servletPath, pathInfo))).isFalse();
    }
}
