package org.comptoir.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.assortment.HideArticles;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.publication.PublicationOutcome.Kept;
import org.comptoir.gateway.publication.PublicationOutcome.Refused;
import org.comptoir.gateway.publication.PublicationOutcome.Started;
import org.comptoir.gateway.publication.PublicationOutcome.Unknown;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.Returned;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Catalogs that leave: defined, run in the background, kept as files, put into a folder once. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {

    private static final String CIF =
            "{\"client\":\"10042\",\"currency\":\"EUR\",\"format\":\"cif3\",\"folder\":\"out\","
                    + "\"sender\":{\"id\":\"942888711\",\"domain\":\"DUNS\"}}";

    private static final String OWN =
            "{\"name\":\"own\",\"destination\":\"Grand Compte\",\"changes\":\"articles\",\"withdrawals\":\"delete\",\"sources\":"
                    + "{\"house\":{\"title\":\"House rules\",\"address\":\"page 3\",\"seen\":\"2026-11-29\"}},\"rules\":"
                    + "[{\"field\":\"unit\",\"kind\":\"longest\",\"value\":\"3\",\"source\":\"house\"}]}";

    @Inject
    SmallSupplier suppliers;

    @Inject
    PublishCatalog exports;

    @Inject
    SettleRun settle;

    @Inject
    ReturnRefusals returns;

    @Inject
    CatalogImport imports;

    @Inject
    HideArticles hide;

    @Inject
    GatewaySettings settings;

    @Inject
    Database database;

    @Inject
    RegisterPartners partners;

    @Inject
    RunParcels parcels;

    private Connection connection;
    private SupplierId supplier;

    @BeforeEach
    void aSupplierWithOneArticle() {
        connection = suppliers.connection();
        supplier = connection.supplier();
    }

    @Test
    void publishesTheClientsCatalogAsAFileAndIntoItsFolder() throws Exception {
        put("ariba", CIF);

        RunView run = over("ariba", false);

        assertThat(run.state()).as(run.note()).isEqualTo(RunState.PUBLISHED);
        assertThat(run.counts().written()).isEqualTo(1);
        String file = file(run);
        assertThat(file).startsWith("CIF_I_V3.0\n").contains("ITEMCOUNT: 1\n").contains("942888711,AN-1001,");
        assertThat(run.file().bytes()).isEqualTo(file.getBytes(UTF_8).length);
        Path put = settings.data().resolve("publications/%d/out/ariba-1.cif".formatted(supplier.value()));
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(put));
        assertThat(put).hasContent(file);
    }

    @Test
    void predictsRefusalsInADryRunWithTheirSources() {
        put("unite", "{\"client\":\"10042\",\"currency\":\"EUR\",\"format\":\"bmecat1.2\",\"rules\":\"unite\"}");

        RunView run = over("unite", true);

        assertThat(run.state()).isEqualTo(RunState.CHECKED);
        assertThat(run.file().bytes()).isZero();
        assertThat(exports.refusals(supplier, run.id()))
                .filteredOn(refusal -> refusal.field().equals("customsNumber"))
                .singleElement()
                .extracting(Refusal::source)
                .asString()
                .contains("mercateo.com");
    }

    @Test
    void publishesNothingOfWhatAClientMayNotSee() {
        hide.hide(supplier, connection.client().id(), List.of(new SupplierPartId("AN-1001")));
        put("ariba", CIF);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            RunView run = over("ariba", false);
            assertThat(run.state()).isEqualTo(RunState.REFUSED);
            assertThat(run.note()).contains("There is no article to write");
        });
    }

    @Test
    void anArticleLeavesAtOnceHoweverFarBehindTheShopsIndexIs() throws Exception {
        put("ariba", CIF);
        assertThat(over("ariba", false).counts().written()).isEqualTo(1);

        articles("AN-1005");

        assertThat(file(over("ariba", false))).contains("942888711,AN-1001,").contains("942888711,AN-1005,");
    }

    @Test
    void namesEveryMistakeOfADefinition() {
        assertThat(exports.put(
                        supplier,
                        "wrong",
                        "{\"currency\":\"EURO\",\"format\":\"cif3\",\"folder\":\"../etc\",\"sort\":1}",
                        Map.of(),
                        "user:boss"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains(
                                        "client:",
                                        "\"EURO\" is no ISO 4217 code",
                                        "folder:",
                                        "sort: this field is not known"));
        assertThat(exports.put(supplier, "wrong", CIF.replace("cif3", "cif9"), Map.of(), "user:boss"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("There is no format \"cif9\""));
        assertThat(exports.put(supplier, "wrong", CIF.replace("10042", "777"), Map.of(), "user:boss"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCatalogThatMustNameTheSupplierNamesItAsTheClientsConnectionDoesOrIsRefused() throws Exception {
        String bare = "{\"client\":\"%s\",\"currency\":\"EUR\",\"format\":\"cif3\"}";
        assertThat(exports.put(supplier, "bare", bare.formatted("10042"), Map.of(), "user:boss"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("sender/id: the format cif3", "Give the Supplier ID", "DUNS number or ANID"));

        connection = suppliers.known();
        supplier = connection.supplier();
        put("bare", bare.formatted(connection.client().number()));

        assertThat(file(over("bare", false)))
                .contains(
                        "SUPPLIERID_DOMAIN: %s\n"
                                .formatted(connection.supplierCredential().domain()),
                        "\n%s,AN-1001,"
                                .formatted(connection.supplierCredential().identity()));
    }

    @Test
    void aForeignSuppliersExportsDoNotExist() {
        put("ariba", CIF);
        RunView run = over("ariba", false);
        SupplierId stranger = suppliers.connection().supplier();

        assertThat(exports.find(stranger, "ariba")).isEmpty();
        assertThat(exports.run(stranger, "ariba", RunWish.PLAIN, "user:x")).isInstanceOf(Unknown.class);
        assertThat(exports.findRun(stranger, "ariba", run.id())).isEmpty();
        assertThat(exports.piece(stranger, run.id(), 0)).isEmpty();
        assertThat(exports.stop(stranger, "ariba", run.id(), "user:x")).isFalse();
    }

    @Test
    void keepsTheFilesOfTheLastFiveRunsAndTheHistoryOfAll() {
        put("ariba", CIF.replace(",\"folder\":\"out\"", ""));

        RunView first = over("ariba", false);
        for (int i = 0; i < 5; i++) {
            over("ariba", false);
        }

        assertThat(exports.runs(supplier, "ariba", 100))
                .extracting(RunView::number)
                .containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(exports.piece(supplier, first.id(), 0)).isEmpty();
        assertThat(exports.findRun(supplier, "ariba", first.id())).isPresent();
    }

    @Test
    void tellsWhatChangedSinceTheVersionTheDestinationTook() {
        articles("AN-1002", "AN-1003", "AN-1004");
        put("ariba", CIF.replace(",\"folder\":\"out\"", ",\"changes\":\"articles\""));

        RunView unknown = over("ariba", false);
        assertThat(unknown.state()).isEqualTo(RunState.FAILED);
        assertThat(unknown.note()).contains("no such version is known", "Publish the whole catalog");

        RunView whole = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> over("ariba", new RunWish(false, true, false)),
                        run -> run.counts().written() == 4);
        settle.settle(supplier, "ariba", whole.id(), true, "user:boss");
        assertThat(over("ariba", false).state()).isEqualTo(RunState.UNCHANGED);

        articles("AN-1005");
        hide.hide(supplier, connection.client().id(), List.of(new SupplierPartId("AN-1003")));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> over("ariba", new RunWish(true, false, false)),
                        run -> run.counts().done() == 4);
        RunView held = await().atMost(Duration.ofSeconds(30))
                .until(() -> over("ariba", false), run -> run.state() == RunState.HELD);
        assertThat(held.note()).contains("withdraws 1 of 4 articles, 25 %");
        assertThat(held.file().bytes()).isZero();

        RunView changes = over("ariba", new RunWish(false, false, true));

        assertThat(changes.state()).as(changes.note()).isEqualTo(RunState.PUBLISHED);
        assertThat(changes.changes()).isEqualTo(new RunView.Changes(1, 0, 0, 1));
        assertThat(changes.fate().base()).contains(whole.number());
        assertThat(file(changes))
                .contains("LOADMODE: I", "ITEMCOUNT: 2", "AN-1005", "AN-1003")
                .doesNotContain("AN-1001");
        assertThat(new String(settle.changes(supplier, changes.id(), 0).orElseThrow(), UTF_8))
                .contains("added,\"AN-1005\",9.50,EUR\n")
                .contains("withdrawn,\"AN-1003\"");
    }

    @Test
    void fallsBackToAnEarlierFileAsARunOfItsOwn() throws Exception {
        put("ariba", CIF);
        RunView first = over("ariba", false);

        PublicationOutcome again = settle.again(supplier, "ariba", first.id(), "user:boss");

        assertThat(again).isInstanceOf(Started.class);
        RunView run = ((Started) again).run();
        assertThat(run.number()).isEqualTo(2);
        assertThat(file(run)).isEqualTo(file(first));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> exports.findRun(supplier, "ariba", run.id())
                        .orElseThrow()
                        .fate()
                        .acceptedAt()
                        .isPresent());
    }

    @Test
    void aFileWaitsForTheDayItsPublicationIsActiveFromAndALaterOneTakesItsPlace() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        put("ariba", CIF.replace("\"format\"", "\"activeFrom\":\"%s\",\"format\"".formatted(soon)));

        RunView run = over("ariba", false);

        assertThat(run.state()).as(run.note()).isEqualTo(RunState.PUBLISHED);
        assertThat(run.fate().waitsUntil()).isPresent();
        assertThat(settings.data().resolve("publications/%d/out/ariba-1.cif".formatted(supplier.value())))
                .doesNotExist();

        put("ariba", CIF);
        RunView later = over("ariba", false);
        letItsDayCome(run);

        RunView replaced = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> exports.findRun(supplier, "ariba", run.id()).orElseThrow(),
                        it -> it.fate().waitsUntil().isEmpty());
        assertThat(replaced.note()).contains("a later run took its place");
        assertThat(later.fate().waitsUntil()).isEmpty();
    }

    @Test
    void tiesWhatADestinationSaysToArticlesAndShowsWhatALaterRunHasCleared() {
        articles("AN-1002");
        put("ariba", CIF.replace("\"format\"", "\"ownRules\":\"%s\",\"format\"".formatted(OWN.replace("\"", "\\\""))));
        RunView run = await().atMost(Duration.ofSeconds(30))
                .until(() -> over("ariba", false), it -> it.counts().written() == 2);
        long line = List.of(file(run).split("\n", -1)).indexOf("DATA") + 2;

        PublicationOutcome kept = returns.put(
                supplier,
                "ariba",
                run.id(),
                "Severity,Line Number,Description\nError,%d,Unit of measure not known\nError,%d,Price missing\nError,99,?\n"
                        .formatted(line, line + 1),
                "user:boss");

        assertThat(kept).isInstanceOf(Started.class);
        List<Returned> open = returns.list(supplier, run.id());
        assertThat(open)
                .extracting(it -> it.said().item(), it -> it.said().field(), Returned::rule, Returned::ofTheRun)
                .containsExactly(
                        tuple("AN-1001", "unit", "longest 3", true),
                        tuple("AN-1002", "price.amount", "", true),
                        tuple("", "", "", false));
        assertThat(open.get(0).source()).contains("House rules");
        assertThat(open).noneMatch(Returned::isCleared);

        write("Hexagon bolt, renamed", "AN-1001");
        RunView next = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> over("ariba", false),
                        it -> returns.list(supplier, run.id()).get(0).isCleared());
        assertThat(returns.list(supplier, run.id()))
                .extracting(Returned::state)
                .containsExactly(Returned.State.CHANGED, Returned.State.OPEN, Returned.State.OPEN);
        assertThat(returns.list(supplier, run.id()).get(0).since()).isEqualTo(next.number());
        assertThat(returns.put(supplier, "ariba", run.id(), "All is well.", "user:boss"))
                .isInstanceOf(Refused.class);
        assertThat(returns.put(suppliers.connection().supplier(), "ariba", run.id(), "AN-1001", "user:x"))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void anExportGivenToAnotherClientTellsItNothingOfTheOneBefore() {
        partners.client(new RegisterPartners.NewClient(supplier, "10043", "Petit Compte SA"));
        String changes = CIF.replace(",\"folder\":\"out\"", ",\"changes\":\"articles\"");
        put("ariba", changes);
        RunView whole = over("ariba", new RunWish(false, true, false));
        settle.settle(supplier, "ariba", whole.id(), true, "user:boss");
        articles("AN-1002");

        put("ariba", changes.replace("10042", "10043"));
        RunView others = over("ariba", new RunWish(false, false, true));

        assertThat(others.state()).isEqualTo(RunState.FAILED);
        assertThat(others.note()).contains("no such version is known");
    }

    @Test
    void aFileThatWaitsIsNotSentWhereAnotherClientsCatalogsGo() {
        partners.client(new RegisterPartners.NewClient(supplier, "10043", "Petit Compte SA"));
        String sent = CIF.replace(
                "\"folder\":\"out\"",
                "\"destination\":{\"transport\":\"http\",\"settings\":{\"url\":\"https://203.0.113.7/up\"}}");
        put("suite", sent);
        RunView run = over("suite", false);
        var waiting = new Delivery(
                RunDelivery.entry(
                        supplier,
                        run,
                        PublicationPlan.fromJson(sent)
                                .target(supplier.value(), "suite")
                                .orElseThrow()),
                1);
        assertThat(parcels.of(waiting).delivery().entry().payload()).isNotEmpty();

        put("suite", sent.replace("10042", "10043"));

        assertThatThrownBy(() -> parcels.of(waiting))
                .hasMessageContaining("was for the client 10042 when this file was made and is for 10043 now");
    }

    @Test
    void aRhythmThatIsFasterThanItsRunsQueuesOneOfThemAlone() {
        put("ariba", CIF.replace("\"format\"", "\"everyMinutes\":5,\"format\""));
        RunView first = over("ariba", false);
        database.update(
                "insert into publication_run (supplier_id, publication, number, definition, state, dry_run, whole, confirmed, actor,"
                        + " lease_until) select supplier_id, publication, number + 1, definition, 'QUEUED', dry_run, whole,"
                        + " confirmed, actor, current_timestamp + interval '1' hour from publication_run where id = ?",
                first.id());

        database.update(
                "update publication set next_at = current_timestamp - interval '1' minute where supplier_id = ?",
                supplier.value());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> exports.overview(supplier)
                        .get(0)
                        .rhythm()
                        .nextAt()
                        .filter(next -> next.isAfter(first.createdAt()))
                        .isPresent());
        assertThat(exports.runs(supplier, "ariba", 10))
                .extracting(RunView::number)
                .containsExactly(2L, 1L);
    }

    @Test
    void aRunOfWhichWorkersDieAgainAndAgainIsLeft() {
        put("ariba", CIF);
        RunView first = over("ariba", false);
        database.update(
                "insert into publication_run (supplier_id, publication, number, definition, state, dry_run, whole, confirmed, actor,"
                        + " faults, lease_owner, lease_until) select supplier_id, publication, number + 1, definition, 'RUNNING',"
                        + " dry_run, whole, confirmed, actor, 2, 'dead', current_timestamp - interval '1' minute"
                        + " from publication_run where id = ?",
                first.id());

        RunView left = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> exports.runs(supplier, "ariba", 1).get(0),
                        run -> run.finishedAt().isPresent());

        assertThat(left.state()).isEqualTo(RunState.FAILED);
        assertThat(left.note()).contains("died of it 3 times");
    }

    private void letItsDayCome(RunView run) {
        database.update("update publication_run set deliver_from = current_timestamp where id = ?", run.id());
    }

    private void articles(String... ids) {
        write("Hexagon bolt", ids);
    }

    private void write(String name, String... ids) {
        imports.products(
                supplier,
                Stream.of(ids)
                        .map(id -> ACatalogItem.bolt(id, "9.50")
                                .text(name, "Steel")
                                .build())
                        .iterator(),
                problem -> {
                    throw new IllegalStateException(problem.toString());
                });
    }

    private void put(String name, String definition) {
        assertThat(exports.put(supplier, name, definition, Map.of(), "user:boss"))
                .isInstanceOf(Kept.class);
    }

    private RunView over(String name, boolean dryRun) {
        return over(name, new RunWish(dryRun, false, false));
    }

    private RunView over(String name, RunWish wish) {
        PublicationOutcome outcome = exports.run(supplier, name, wish, "user:boss");
        assertThat(outcome).isInstanceOf(Started.class);
        long id = ((Started) outcome).run().id();
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> exports.findRun(supplier, name, id).orElseThrow(),
                        run -> run.finishedAt().isPresent());
    }

    private String file(RunView run) {
        var bytes = new ByteArrayOutputStream();
        int number = 0;
        for (Optional<byte[]> piece = exports.piece(supplier, run.id(), 0);
                piece.isPresent();
                piece = exports.piece(supplier, run.id(), ++number)) {
            bytes.writeBytes(piece.get());
        }
        return bytes.toString(UTF_8);
    }
}
