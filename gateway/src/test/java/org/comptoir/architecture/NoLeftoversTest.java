package org.comptoir.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.gateway.fixtures.Leftovers;
import org.junit.jupiter.api.Test;

class NoLeftoversTest {

    @Test
    void everyClassThatIsDeployedHasItsSource() {
        assertThat(Leftovers.among(Leftovers.below(Path.of("target/classes"))))
                .as("classes without a source: run mvn clean")
                .isEmpty();
        assertThat(Leftovers.among(Leftovers.below(Path.of("target/test-classes"))))
                .as("test classes without a source: run mvn clean")
                .isEmpty();
    }

    @Test
    void aClassWithoutASourceIsNoticed() {
        assertThat(Leftovers.among(List.of(
                        "org/comptoir/gateway/api/RestApplication.class",
                        "org/comptoir/gateway/api/application/RestApplication.class")))
                .containsExactly("org/comptoir/gateway/api/RestApplication.java");
    }
}
