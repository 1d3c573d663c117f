package org.comptoir.gateway.coresystem.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @TempDir
    Path data;

    private Path folder;
    private FolderTransport transport;

    @BeforeEach
    void newFolder() {
        folder = data.resolve("orders");
        transport = new FolderTransport(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Delivery delivery(int attempt, String payload) {
        return new Delivery(
                new OutboxEntry(
                        1,
                        "core-system",
                        "order:42",
                        "key",
                        "application/json",
                        "PO-1.json",
                        payload.getBytes(StandardCharsets.UTF_8)),
                attempt);
    }

    @Test
    void tellsWhetherTheFolderCanBeWritten() throws IOException {
        assertThat(transport.probe()).extracting(step -> step.good()).containsExactly(true);
        Files.delete(folder);
        Files.writeString(folder, "in its place");

        assertThat(transport.probe()).extracting(step -> step.good()).containsExactly(false);
    }

    @Test
    void writesThroughNoLinkThatLiesInThePlaceOfItsPart() throws IOException {
        Path elsewhere = Files.writeString(data.resolve("elsewhere"), "untouched");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("PO-1.json.1.part"), elsewhere);

        assertThat(transport.send(delivery(1, "{}"))).isInstanceOf(DeliveryResult.Delivered.class);

        assertThat(elsewhere).hasContent("untouched");
        assertThat(folder.resolve("PO-1.json")).hasContent("{}").isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve("PO-1.json"))).isFalse();
    }

    @Test
    void writesTheFileWholeAndLeavesNothingElse() throws IOException {
        DeliveryResult result = transport.send(delivery(1, "{}"));

        assertThat(result).isEqualTo(new DeliveryResult.Delivered("written as PO-1.json"));
        assertThat(folder).isDirectoryContaining("glob:**/PO-1.json");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        assertThat(folder.resolve("PO-1.json")).hasContent("{}");
    }

    @Test
    void takesTheSameFileOfAnEarlierAttemptForItsOwn() {
        transport.send(delivery(1, "{}"));

        assertThat(transport.send(delivery(2, "{}")))
                .isEqualTo(new DeliveryResult.Delivered("was there already as PO-1.json"));
    }

    @Test
    void neverTouchesAnotherFileOfTheSameName() {
        transport.send(delivery(1, "{\"other\":1}"));

        assertThat(transport.send(delivery(1, "{}")))
                .isEqualTo(new DeliveryResult.Refused(
                        "PO-1.json exists with other content; move it away and deliver again"));
        assertThat(folder.resolve("PO-1.json")).hasContent("{\"other\":1}");
    }

    @Test
    void writesOverThePartOfAnAttemptThatDied() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("PO-1.json.1.part"), "{\"half");

        transport.send(delivery(1, "{}"));

        assertThat(folder.resolve("PO-1.json")).hasContent("{}");
        assertThat(folder.resolve("PO-1.json.1.part")).doesNotExist();
    }

    @Test
    void sweepsPartsThatAreADayOld() throws IOException {
        Files.createDirectories(folder);
        Path old = Files.writeString(folder.resolve("PO-0.json.1.part"), "{");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
        Path young = Files.writeString(folder.resolve("PO-2.json.1.part"), "{");
        Files.setLastModifiedTime(young, FileTime.from(NOW.minus(Duration.ofHours(1))));

        transport.send(delivery(1, "{}"));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void triesAgainWhereTheFolderCanNotBeWritten() throws IOException {
        Files.writeString(data.resolve("orders"), "a file where the folder should be");

        assertThat(transport.send(delivery(1, "{}"))).isInstanceOf(DeliveryResult.TryAgain.class);
    }
}
