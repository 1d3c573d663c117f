package org.comptoir.gateway.catalog.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.catalogexport.csv.CsvSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.catalog.imports.ImportLedger.LostException;
import org.comptoir.gateway.catalog.upkeep.ArticleSearch;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that come in: read in the background, visible by one switch, taken over where a worker died. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {

    private static final String HEADER = "id,action,category,name@en,price.amount,price.currency,price.family,unit\n";
    private static final ImportOptions FULL = new ImportOptions(ImportMode.FULL, false, false, OptionalInt.empty(), "");

    @Inject
    SmallSupplier suppliers;

    @Inject
    CatalogImport catalog;

    @Inject
    StartImport start;

    @Inject
    ImportSearch imports;

    @Inject
    ApproveImport approve;

    @Inject
    StopImport stop;

    @Inject
    ImportFiles files;

    @Inject
    ImportLedger ledger;

    @Inject
    ArticleSearch articles;

    @Inject
    Database database;

    private SupplierId supplier;

    @BeforeEach
    void aSupplierWithOneArticle() {
        supplier = suppliers.connection().supplier();
    }

    @Test
    void makesGoodLinesVisibleAndReportsTheOthers() throws Exception {
        ImportView view = done(
                ImportOptions.USUAL,
                "csv",
                HEADER + row("A-1") + "A-2,,bolts,Bolt,12.5x,EUR,f,EA\n" + "A-3,,nowhere,Bolt,1,EUR,f,EA\n"
                        + row("A-4"));

        assertThat(view.state()).isEqualTo(ImportState.APPLIED);
        assertThat(changes(view)).isEqualTo(new ProductChanges(2, 0, 0, 0));
        assertThat(view.progress().refused()).isEqualTo(2);
        assertThat(imports.problems(supplier, view.id(), 0, 10))
                .extracting(StoredProblem::line, StoredProblem::field, StoredProblem::found)
                .containsExactly(tuple(3L, "price.amount (terms/amount)", "12.5x"), tuple(4L, "category", "nowhere"));
        assertThat(catalog.forSale(supplier)).isEqualTo(3);
    }

    @Test
    void changesNothingInADryRunAndSaysWhatWould() throws Exception {
        var dry = new ImportOptions(ImportMode.FULL, true, false, OptionalInt.empty(), "");

        ImportView view = done(dry, "csv", HEADER + row("A-1") + row("A-2"));

        assertThat(view.state()).isEqualTo(ImportState.CHECKED);
        assertThat(changes(view)).isEqualTo(new ProductChanges(2, 0, 0, 1));
        assertThat(view.note()).contains("1 of 1 articles would go out");
        assertThat(catalog.forSale(supplier)).isEqualTo(1);
    }

    @Test
    void asksBeforeItTakesOutMuchOfTheCatalog() throws Exception {
        ImportView waiting = done(FULL, "csv", HEADER + row("A-1"));
        assertThat(waiting.state()).isEqualTo(ImportState.WAITING);
        assertThat(catalog.forSale(supplier)).isEqualTo(1);

        approve.approve(supplier, waiting.id(), "user:boss");
        ImportView view = over(waiting.id());

        assertThat(view.state()).isEqualTo(ImportState.APPLIED);
        assertThat(changes(view)).isEqualTo(new ProductChanges(1, 0, 0, 1));
        assertThat(catalog.forSale(supplier)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> left(view.id()) == 0);
    }

    @Test
    void takesNoYesForWhatWouldUndoALaterImport() throws Exception {
        ImportView waiting = done(FULL, "csv", HEADER + row("A-1"));
        ImportView later = done(ImportOptions.USUAL, "csv", HEADER + row("A-2"));

        assertThat(approve.approve(supplier, waiting.id(), "user:boss"))
                .isEqualTo(new ImportDecision.Refused(
                        "Import %d is older than import %d, which is applied, and would undo what that changed. Stop it and send the file anew"
                                .formatted(waiting.id(), later.id())));
        assertThat(catalog.forSale(supplier)).isEqualTo(2);
        assertThat(stop.stop(supplier, waiting.id(), "user:boss")).isInstanceOf(ImportDecision.Done.class);
    }

    @Test
    void stopsWhatWaitsAndLeavesTheCatalogAsItIs() throws Exception {
        ImportView waiting = done(FULL, "csv", HEADER + row("A-1"));

        var stopped = stop.stop(supplier, waiting.id(), "user:boss");
        var again = stop.stop(supplier, waiting.id(), "user:boss");

        assertThat(stopped).isInstanceOf(ImportDecision.Done.class);
        assertThat(again).isInstanceOf(ImportDecision.Refused.class);
        assertThat(imports.find(supplier, waiting.id()).orElseThrow().state()).isEqualTo(ImportState.STOPPED);
    }

    @Test
    void keepsAnArticleThatAFullImportNamesInABadLine() throws Exception {
        var never = new ImportOptions(ImportMode.FULL, false, false, OptionalInt.of(100), "");

        ImportView view = done(never, "csv", HEADER + row("A-1") + "AN-1001,,bolts,Bolt,wrong,EUR,f,EA\n");

        assertThat(changes(view)).isEqualTo(new ProductChanges(1, 0, 0, 0));
        assertThat(catalog.forSale(supplier)).isEqualTo(2);
    }

    @Test
    void appliesNothingWhereAProblemIsToStopIt() throws Exception {
        var strict = new ImportOptions(ImportMode.CHANGES, false, true, OptionalInt.empty(), "");

        ImportView view = done(strict, "csv", HEADER + row("A-1") + "A-2,,bolts,Bolt,wrong,EUR,f,EA\n");

        assertThat(view.state()).isEqualTo(ImportState.STOPPED);
        assertThat(catalog.forSale(supplier)).isEqualTo(1);
    }

    @Test
    void bringsTheShelvesOfTheFileAndKeepsTheNamesThereAre() throws Exception {
        catalog.shelves(
                supplier,
                List.of(new IncomingCategory(
                        "tools", Optional.empty(), Map.of(Language.EN, "Tools", Language.FR, "Outils"))));

        ImportView view = done(
                ImportOptions.USUAL,
                "csv",
                "id,category.path,name@de,price.amount,price.currency,price.family,unit\n"
                        + "D-1,Tools > Drills,Bohrer,2.50,EUR,f,EA\n");

        assertThat(view.state()).as(view.note()).isEqualTo(ImportState.APPLIED);
        assertThat(catalog.tree(supplier))
                .extracting(IncomingCategory::code)
                .hasSize(3)
                .contains("bolts", "tools");
        assertThat(catalog.tree(supplier).stream()
                        .filter(it -> it.code().equals("tools"))
                        .findFirst()
                        .orElseThrow()
                        .names())
                .containsEntry(Language.FR, "Outils");
    }

    @Test
    void goesOnWhereAWorkerDied() throws Exception {
        String lines = IntStream.range(0, 5_000).mapToObj(i -> row("T-" + i)).collect(Collectors.joining());
        byte[] file = (HEADER + lines).getBytes(UTF_8);
        var wanted = new WantedImport(supplier, "token", "f.csv", "CSV", "", ImportOptions.USUAL);
        long id = files.begin(new ImportFiles.Begun(wanted, "", 20));
        files.add(supplier, id, 0, file);
        database.update(
                "update catalog_import set state = 'READING', attempt = 1, lease_owner = 'dead/1',"
                        + " lease_until = current_timestamp + 60 * interval '1' second where id = ?",
                id);
        ImportJob dead = job(id, file.length);
        assertThatThrownBy(() -> new CsvSource(new ByteArrayInputStream(file), Mapping.OWN)
                        .read(new ImportReading(
                                dead, new ImportReading.Links(() -> 1, none -> Optional.empty(), chunk -> {
                                    ledger.put(dead, chunk, false);
                                    throw new IllegalStateException("killed");
                                }))))
                .hasMessage("killed");
        long aside = left(id);

        database.update(
                "update catalog_import set lease_until = current_timestamp - 1 * interval '1' second where id = ?", id);
        ImportView view = over(id);

        assertThat(aside).isEqualTo(2_000);
        assertThat(view.state()).as(view.note()).isEqualTo(ImportState.APPLIED);
        assertThat(changes(view)).isEqualTo(new ProductChanges(5_000, 0, 0, 0));
        assertThat(view.progress().items()).isEqualTo(5_000);
        assertThatThrownBy(() -> ledger.renew(dead)).isInstanceOf(LostException.class);
    }

    @Test
    void givesAnArticleANewPriceAndLeavesAllElse() throws Exception {
        ImportView view = done(
                ImportOptions.USUAL,
                "csv",
                "id,action,price.amount,price.currency\nAN-1001,reprice,11.25,EUR\nNEVER,reprice,1,EUR\n");

        assertThat(changes(view)).isEqualTo(new ProductChanges(0, 1, 0, 0));
        assertThat(view.progress().refused()).isEqualTo(1);
        String sheet = articles.find(supplier, new SupplierPartId("AN-1001"))
                .orElseThrow()
                .sheet();
        assertThat(sheet).contains("11.25").contains("Hexagon bolt");
    }

    @Test
    void failsForAFileThatIsCutOffAndTakesNothingOfIt() throws Exception {
        ImportView view =
                done(ImportOptions.USUAL, "cif", "CIF_I_V3.0\nLOADMODE: F\nITEMCOUNT: 2\nDATA\n,AN-1,,x,,1,EA,1,,,,\n");

        assertThat(view.state()).isEqualTo(ImportState.FAILED);
        assertThat(view.note()).contains("ENDOFDATA");
    }

    @Test
    void meetsHostileFilesCalmly() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 250; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE BMECAT [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<BMECAT><T_NEW_CATALOG><ARTICLE><SUPPLIER_AID>&x;</SUPPLIER_AID></ARTICLE></T_NEW_CATALOG></BMECAT>";

        ImportView zipped = done(ImportOptions.USUAL, "", bomb.toByteArray());
        ImportView xml = done(FULL, "bmecat", entity);

        assertThat(List.of(zipped.state(), xml.state())).containsOnly(ImportState.FAILED);
        assertThat(zipped.note() + xml.note()).doesNotContain("root:");
        assertThat(catalog.forSale(supplier)).isEqualTo(1);
    }

    @Test
    void isUnknownToOtherSuppliers() throws Exception {
        ImportView waiting = done(FULL, "csv", HEADER + row("A-1"));
        SupplierId other = suppliers.connection().supplier();

        assertThat(imports.find(other, waiting.id())).isEmpty();
        assertThat(approve.approve(other, waiting.id(), "user:x")).isInstanceOf(ImportDecision.Unknown.class);
        assertThat(stop.stop(other, waiting.id(), "user:x")).isInstanceOf(ImportDecision.Unknown.class);
        assertThat(imports.problems(other, waiting.id(), 0, 10)).isEmpty();
    }

    private static String row(String id) {
        return id + ",,bolts,Bolt,12.50,EUR,fasteners,EA\n";
    }

    private ImportJob job(long id, long bytes) {
        return new ImportJob(
                id,
                supplier,
                "dead/1",
                1,
                0,
                ImportState.READING,
                "CSV",
                "",
                "token",
                new ImportJob.Wish(ImportMode.CHANGES, false, false, 20, ""),
                bytes,
                new ImportJob.Tally(0, 0, 0, 0, 0, 0, 0, 0, 0),
                false,
                OptionalLong.empty());
    }

    private ImportView done(ImportOptions options, String format, String file) throws IOException {
        return done(options, format, file.getBytes(UTF_8));
    }

    private ImportView done(ImportOptions options, String format, byte[] file) throws IOException {
        long id = start.start(
                        new WantedImport(supplier, "token", "file", format, "", options),
                        new ByteArrayInputStream(file))
                .fold(started -> started.view().id(), refused -> {
                    throw new AssertionError(refused.problem());
                });
        return over(id);
    }

    private ImportView over(long id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> imports.find(supplier, id).orElseThrow(),
                        view -> view.isOver() || view.state() == ImportState.WAITING);
    }

    private static ProductChanges changes(ImportView view) {
        return view.plan()
                .orElseThrow(() -> new AssertionError(view.toString()))
                .changes();
    }

    private long left(long id) {
        return database.one(
                        "select count(*) as n from catalog_import_row where import_id = ?", row -> row.number("n"), id)
                .orElseThrow();
    }
}
