package org.comptoir.faults.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;

/**
 * The trials tried: for each rule that keeps orders safe a copy of the gateway that breaks it, and the trial that must then
 * complain. One that stays silent proves nothing when the gateway is whole.
 */
final class SeededDefects implements Trial {

    private static final String MAIN = "gateway/src/main/java/org/comptoir/gateway/";
    private static final String ACKNOWLEDGEMENT = "send(response, 200, \"<cXML payloadID='a' timestamp='b'><Response>"
            + "<Status code=\\\"200\\\" text='OK'/></Response></cXML>\".getBytes(StandardCharsets.UTF_8));";

    private static final List<Defect> ALL = List.of(
            Defect.inDatabase(
                    "one order of a number: unique key",
                    "T-07",
                    "alter table purchase_order drop constraint purchase_order_key"),
            Defect.inDatabase(
                    "one content of a payloadID: unique key",
                    "T-07",
                    "alter table order_document drop constraint order_document_key"),
            Defect.inSource(
                    "200 only after the commit",
                    "T-03",
                    edit(
                            "protocol/cxml/CxmlEndpoint.java",
                            "Reply reply = reception.receive(",
                            ACKNOWLEDGEMENT + " Reply reply = reception.receive(")),
            Defect.inSource(
                    "a fault of ours is answered 5xx",
                    "T-03",
                    edit(
                            "protocol/cxml/OwnFault.java",
                            "bug ? CxmlAnswer.broken() : CxmlAnswer.temporarilyUnavailable()",
                            "CxmlAnswer.notAcceptable(\"database\")")),
            Defect.inSource(
                    "an order and its outbox row in one transaction",
                    "T-02",
                    edit(
                            "coresystem/QueueAcceptedOrders.java",
                            "void queue(@Observes OrderAccepted accepted)",
                            "void queue(@Observes(during = jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS)"
                                    + " OrderAccepted accepted)"),
                    edit(
                            "delivery/Outbox.java",
                            "Transactional.TxType.MANDATORY",
                            "Transactional.TxType.REQUIRES_NEW")),
            Defect.inSource(
                    "the same key on every attempt",
                    "T-05",
                    edit(
                            "coresystem/transport/HttpTransport.java",
                            "delivery.entry().idempotencyKey())",
                            "delivery.entry().idempotencyKey() + \"-\" + delivery.attempt())")),
            Defect.inSource(
                    "a refusal is no delivery",
                    "T-05",
                    edit(
                            "coresystem/transport/HttpVerdict.java",
                            "status >= OK && status < NO_LONGER_OK",
                            "status >= OK && status < SERVER_ERROR")),
            Defect.inSource(
                            "a late finisher is fenced",
                            "T-10",
                            edit(
                                    "delivery/worker/OutboxEntries.java",
                                    "where o.id = e.id and o.attempt = e.attempt and o.lease_owner = e.owner",
                                    "where o.id = e.id"))
                    .onTwoNodes(),
            Defect.inSource(
                            "what a dead node held is taken up again",
                            "T-10",
                            edit(
                                    "delivery/worker/OutboxLedger.java",
                                    "entries.expired(REAPED_AT_ONCE)",
                                    "List.<OutboxEntries.Expired>of()"))
                    .onTwoNodes(),
            Defect.inSource(
                    "no parser by default factory",
                    "T-13",
                    new Defect.Edit(
                            "cxml/src/main/java/org/comptoir/cxml/HardenedXml.java",
                            "this.factory = hardened(limits);",
                            "this.factory = XMLInputFactory.newInstance();")),
            Defect.inSource(
                    "slow bodies do not hold all threads",
                    "T-12",
                    new Defect.Edit(
                            "deploy/src/main/server/preboot.txt",
                            "http-thread-pool.max-thread-pool-size=",
                            "http-thread-pool.max-thread-pool-size=100\n#")),
            Defect.inSource(
                    "a deviation keeps an order on hold",
                    "T-29",
                    edit(
                            "order/check/CheckedOrder.java",
                            "has(OnDeviation.HOLD) ? OrderStatus.ON_HOLD : OrderStatus.ACCEPTED",
                            "OrderStatus.ACCEPTED")));

    private static Defect.Edit edit(String source, String from, String to) {
        return new Defect.Edit(MAIN + source, from, to);
    }

    static List<Defect> all() {
        return ALL;
    }

    @Override
    public String name() {
        return "T-40";
    }

    @Override
    public String about() {
        return "a defect for each rule, and the trial that must notice";
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) {
        report.complain("T-40 has stages of its own");
    }

    @Override
    public void runAlone(Path folder, Scale scale, long seed, Report report) throws Exception {
        Path server = Path.of(System.getProperty("gateway.test.home"));
        Path project = Path.of(System.getProperty("faults.samples", "../docs/samples"))
                .toAbsolutePath()
                .normalize()
                .getParent()
                .getParent();
        String only = System.getProperty("faults.only", "");
        int caught = 0;
        List<Defect> tried =
                ALL.stream().filter(defect -> defect.invariant().contains(only)).toList();
        for (int i = 0; i < tried.size(); i++) {
            Defect defect = tried.get(i);
            Path own = Files.createDirectories(folder.resolve("defect-" + i));
            List<String> complaints = complaints(defect, project, server, own, seed);
            report.figure(
                    defect.invariant() + " (" + defect.trial() + ")",
                    complaints.isEmpty() ? "NOT NOTICED" : complaints.get(0));
            report.require(
                    !complaints.isEmpty(), "not noticed by %s: %s".formatted(defect.trial(), defect.invariant()));
            caught += complaints.isEmpty() ? 0 : 1;
            System.out.println((complaints.isEmpty() ? "  NOT NOTICED  " : "  noticed  ") + defect.invariant());
        }
        report.figure("defects", tried.size()).figure("noticed", caught);
    }

    private static List<String> complaints(Defect defect, Path project, Path server, Path own, long seed)
            throws IOException, InterruptedException {
        Defect.Planted planted = defect.plant(project, server, own);
        String options = System.getProperty(Stage.OPTIONS, "");
        System.setProperty("gateway.test.home", planted.server().toString());
        System.setProperty(Stage.OPTIONS, options + " " + planted.options());
        System.setProperty(CrashPoint.POINTS, "C11,C3");
        try (Stage stage = Stage.open(own, seed, defect.nodes())) {
            if (!defect.sql().isEmpty()) {
                stage.sql(defect.sql());
            }
            Trial trial = Trials.find(defect.trial()).orElseThrow();
            Report report = new Report(trial.name(), Scale.CI, seed);
            try {
                trial.run(stage, Scale.CI, seed, report);
            } catch (Exception broken) {
                report.complain("broke: " + broken);
            }
            return report.complaints();
        } catch (IOException | InterruptedException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        } finally {
            System.setProperty("gateway.test.home", server.toString());
            System.clearProperty(CrashPoint.POINTS);
            System.setProperty(Stage.OPTIONS, options);
            Defect.run(
                    "rm",
                    "-rf",
                    own.resolve("server").toString(),
                    own.resolve("ROOT").toString());
        }
    }
}
