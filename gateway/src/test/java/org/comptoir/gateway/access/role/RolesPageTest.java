package org.comptoir.gateway.access.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for people is what the matrix says, to the letter. */
class RolesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "operations", "roles.md");
    private static final Path VIEWS = Path.of("src", "main", "webapp");
    private static final String TABLES = "<!-- tables: written by RolesPageTest from the code -->";

    @Test
    void thePageSaysWhatTheMatrixSays() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(TABLES)) + TABLES + "\n" + matrix() + routes();

        Path written = Files.writeString(Path.of("target", "roles.md"), expected);

        assertThat(page).as("copy %s to docs/operations/roles.md", written).isEqualTo(expected);
    }

    @Test
    void pagesAskForPermissionsThatExist() throws IOException {
        Pattern asked = Pattern.compile("page\\.may\\('([^']*)'\\)");
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> views = Files.walk(VIEWS)) {
            views.filter(path -> path.toString().endsWith(".xhtml"))
                    .map(RolesPageTest::read)
                    .forEach(view -> asked.matcher(view).results().forEach(found -> names.add(found.group(1))));
        }

        assertThat(names).isNotEmpty();
        assertThat(Stream.of(Permission.values()).map(Enum::name)).containsAll(names);
    }

    @Test
    void whatIsNotInTheTableDoesNotExistAndNobodySendsWhatHeMayNotSee() {
        for (Role role : Role.values()) {
            for (String path : List.of("/console/users.bak", "/console/orders/1", "/consoles", "/console/ORDERS")) {
                assertThat(ConsoleRoute.passage(path, "GET", role)).isEqualTo(ConsoleRoute.Passage.ABSENT);
            }
            for (ConsoleRoute route : ConsoleRoute.values()) {
                if (!role.may(route.toSee())) {
                    assertThat(ConsoleRoute.passage(route.path(), "POST", role))
                            .isNotEqualTo(ConsoleRoute.Passage.OPEN);
                }
            }
        }
    }

    @Test
    void everyPermissionIsHeldAndNeeded() {
        assertThat(Permission.values())
                .allSatisfy(permission -> assertThat(Role.values()).anyMatch(role -> role.may(permission)));
    }

    private static String matrix() {
        List<Role> roles = List.of(Role.values());
        String head = "\n| may | " + roles.stream().map(RolesPageTest::words).collect(Collectors.joining(" | "))
                + " |\n" + "|---".repeat(roles.size() + 1) + "|\n";
        return head
                + Stream.of(Permission.values())
                        .map(permission -> "| `" + permission + "` | "
                                + roles.stream()
                                        .map(role -> role.may(permission) ? "yes" : "–")
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String routes() {
        return "\n| address | to see it | to send its form |\n|---|---|---|\n"
                + Stream.of(ConsoleRoute.values())
                        .map(route -> "| `%s` | `%s` | %s |\n"
                                .formatted(
                                        route.path(),
                                        route.toSee(),
                                        route.toSend()
                                                .map(needed -> "`" + needed + "`")
                                                .orElse("–")))
                        .collect(Collectors.joining());
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
