package org.comptoir.gateway.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneTripTest {

    @Test
    void bindsTextsAsEveryDatabaseTakesThem() throws SQLException {
        List<Object> bound = new ArrayList<>();
        PreparedStatement statement = (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    bound.add(arguments[1]);
                    return null;
                });

        int next = OneTrip.bind(statement, 1, "a\0b", Optional.of("\0"), "ab", 7L);

        assertThat(next).isEqualTo(5);
        assertThat(bound).containsExactly("a\uFFFDb", "\uFFFD", "ab", 7L);
    }
}
