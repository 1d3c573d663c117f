package org.comptoir.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Supplier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.RunPapers.Taken;
import org.comptoir.gateway.publication.RunWriter.Written;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWriterTest {

    @TempDir
    private Path folder;

    private long number;
    private Optional<Path> taken = Optional.empty();
    private String file = "";

    @Test
    void aBmecatCatalogIsFollowedByItsChanges() throws IOException {
        Written whole = run("bmecat1.2", "articles", true, bolt("AN-1", "9.50"), bolt("AN-2", "9.50"));
        assertThat(whole.state()).as(whole.note()).isEqualTo(RunState.PUBLISHED);
        assertThat(file).contains("<T_NEW_CATALOG>");

        Written changes = run("bmecat1.2", "articles", false, bolt("AN-1", "9.50"), bolt("AN-2", "12.00"));

        assertThat(changes.state()).as(changes.note()).isEqualTo(RunState.PUBLISHED);
        assertThat(file)
                .contains("<T_UPDATE_PRODUCTS prev_version=\"1\">", "AN-2", "12.00")
                .doesNotContain("AN-1");
        assertThat(run("bmecat1.2", "articles", false, bolt("AN-1", "9.50"), bolt("AN-2", "12.00"))
                        .state())
                .isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void aFormatNamedForChangesBeginsWithTheWholeCatalog() throws IOException {
        run("bmecat2005-products", "articles", true, bolt("AN-1", "9.50"));
        assertThat(file).contains("<T_NEW_CATALOG>");

        run("bmecat2005-products", "articles", false, bolt("AN-1", "9.50"), bolt("AN-2", "9.50"));

        assertThat(file).contains("<T_UPDATE_PRODUCTS prev_version=\"1\">", "AN-2");
    }

    @Test
    void aFormatThatNeverHoldsChangesDoesNotSayThatThereAreNone() throws IOException {
        run("oci5", "articles", true, bolt("AN-1", "9.50"));

        Written changes = run("oci5", "articles", false, bolt("AN-1", "12.00"));

        assertThat(changes.state()).isEqualTo(RunState.REFUSED);
        assertThat(changes.note()).isEqualTo("oci5 takes whole catalogs only. Publish the whole catalog");
        assertThat(planned("oci5", "articles").tellsNoChanges()).contains(changes.note());
        assertThat(planned("oci5", "").tellsNoChanges()).isEmpty();
        assertThat(planned("cif3", "articles").tellsNoChanges()).isEmpty();
    }

    @Test
    void aPriceThatGoesBackIsToldToo() throws IOException {
        run("bmecat1.2", "prices", true, bolt("AN-1", "9.50"), bolt("AN-2", "9.50"));
        run("bmecat1.2", "prices", false, bolt("AN-1", "12.00"), bolt("AN-2", "9.50"));
        assertThat(file).contains("T_UPDATE_PRICES", "AN-1", "12.00").doesNotContain("AN-2");

        Written back = run("bmecat1.2", "prices", false, bolt("AN-1", "9.50"), bolt("AN-2", "9.50"));

        assertThat(back.state()).as(back.note()).isEqualTo(RunState.PUBLISHED);
        assertThat(file).contains("T_UPDATE_PRICES", "AN-1", "9.50").doesNotContain("AN-2");
    }

    @Test
    void aFileOfPricesIsNotHeldForWhatItDoesNotWithdraw() throws IOException {
        run("bmecat1.2", "prices", true, bolt("AN-1", "9.50"), bolt("AN-2", "9.50"));

        Written prices = run("bmecat1.2", "prices", false, bolt("AN-1", "12.00"));

        assertThat(prices.state()).as(prices.note()).isEqualTo(RunState.PUBLISHED);
    }

    @Test
    void whatIsNewIsStillToBeToldAfterAFileOfPrices() throws IOException {
        run("bmecat1.2", "prices", true, bolt("AN-1", "9.50"));
        run("bmecat1.2", "prices", false, bolt("AN-1", "12.00"), bolt("AN-2", "9.50"));

        run("bmecat1.2", "articles", false, bolt("AN-1", "12.00"), bolt("AN-2", "9.50"));

        assertThat(file).contains("T_UPDATE_PRODUCTS", "AN-2").doesNotContain("AN-1");
    }

    /** The destination takes whatever is published. */
    private Written run(String format, String changes, boolean whole, CatalogItem... items) throws IOException {
        number++;
        PlannedExport planned = planned(format, changes);
        var export = planned.export(
                new Supplier(new SupplierId(1), "Atelier Nord"),
                new Client(new ClientId(2), "10042", "Grand Compte"),
                Optional.empty(),
                number,
                Instant.parse("2026-11-30T08:00:00Z"));
        try (var desk = new RunDesk(folder, number)) {
            var writer = new RunWriter(
                    planned, export, List.of(), desk, taken.map(it -> new Taken(1, number - 1)), whole, () -> {});
            Written written = writer.write(Stream.of(items), this::piece, "catalog.xml", false);
            if (written.state() == RunState.PUBLISHED) {
                file = Files.readString(desk.file());
                taken = Optional.of(Files.copy(desk.version(), folder.resolve("taken-" + number)));
            }
            return written;
        }
    }

    private Optional<byte[]> piece(int part) {
        try {
            return part == 0 && taken.isPresent() ? Optional.of(Files.readAllBytes(taken.get())) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlannedExport planned(String format, String changes) {
        return PlannedExport.of(PublicationPlan.fromJson(
                "{\"client\":\"10042\",\"currency\":\"EUR\",\"format\":\"%s\",\"changes\":\"%s\",\"sender\":{\"id\":\"942888711\",\"domain\":\"DUNS\"}}"
                        .formatted(format, changes)));
    }

    private static CatalogItem bolt(String id, String price) {
        return ACatalogItem.bolt(id, price).build();
    }
}
