package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.journal.JournalEntry.Direction;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.protocol.cxml.CxmlReview;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeptWordsTest {

    private static final Path DIALECTS = Path.of("src/main/resources/org/comptoir/gateway/partner/dialect");
    private static final Pattern SOURCE = Pattern.compile("\"source\": \"([^\"]*)\"");

    /** Documents and names that are the same in every language. */
    private static final List<String> NAMES = List.of("MM_HOOK_URL", "password", "login", "OCIVERSION=4.0", "255");

    private final KeptWords english = new KeptWords(new Speech(Language.EN));
    private final KeptWords german = new KeptWords(new Speech(Language.DE));
    private final KeptWords french = new KeptWords(new Speech(Language.FR));

    private static final Path JUDGES = Path.of("../cxml/src/main/java/org/comptoir/cxml/validation");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Parts of sentences, notes that no page shows, and what the XML reader says, which has a place before it. */
    private static final List<String> NO_REMARKS = List.of(
            "one of ",
            "a code such as EA or KGM",
            "(not shown)",
            "%s line %d, column %d, %s: %s. %s [%s]",
            "Line %d, column %d: ",
            "The entity &%s; is not declared. Write the character or its number",
            "An element name has more than %d characters",
            "More than %d lines. Split the document",
            "The text of %s has more than %d characters",
            "%s is empty",
            "Leave the attribute out where there is no value",
            "The document has no DOCTYPE, so that it names no version of cXML",
            "Sender carries no secret, signature or MAC",
            "Send one, unless a client certificate proves the sender",
            "The document names no version of cXML that can be read; it was judged by ",
            "Let the DOCTYPE name a version of three numbers, such as ",
            "The document declares version %s; it was judged by %s, the nearest at hand",
            "Nothing: what is said of elements and attributes holds for ",
            "payloadID is %s; it should be unique in space and time",
            "Build it as time.process.random@host",
            "version is %s but the DOCTYPE names %s",
            "Let both name the same version, or leave the attribute out",
            "The operation is source, a request for quotation that few suppliers serve",
            "Expect Status 450; send create for a shopping session");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everythingAReviewSaysOfADocumentIsTold(Language language) throws IOException {
        KeptWords words = new KeptWords(new Speech(language));
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.list(JUDGES)) {
            for (Path file : files.toList()) {
                LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> text.strip().contains(" ") && text.indexOf('\\') < 0)
                        .filter(text -> !NO_REMARKS.contains(text))
                        .map(text -> text.replace("%s", "this").replace("%d", "3") + (text.endsWith(" ") ? "this" : ""))
                        .forEach(said::add);
            }
        }

        assertThat(said).hasSizeGreaterThan(120);
        assertThat(said).allSatisfy(text -> {
            assertThat(words.remark(text)).as(text).isNotEqualTo(text);
            assertThat(english.remark(text)).isEqualTo(text);
        });
    }

    @Test
    void aReviewIsToldInGermanWithTheValuesOfTheDocument() {
        String document = """
                <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.045/cXML.dtd">
                <cXML payloadID="1@x" timestamp="2026-11-29T08:59:00Z"><Response><Status code="200" text="OK"/></Response></cXML>""";

        assertThat(new CxmlReview().of("text/xml", document.getBytes(UTF_8)))
                .extracting(each -> german.remark(each.message()) + ". " + german.remark(each.advice()))
                .containsExactly("timestamp ist \"2026-11-29T08:59:00Z\"; cXML erlaubt kein Z."
                        + " Schreiben Sie den Abstand als Zahl: +00:00 für UTC");
        assertThat(german.remark("something of tomorrow")).isEqualTo("something of tomorrow");
    }

    /** Whoever writes events does it in a file that names one of these; what a file writes is found by its form. */
    private static final Pattern WRITERS = Pattern.compile("\\b(AuditEvent|AuditTrail)\\b");

    private static final Pattern HELPER =
            Pattern.compile("(?m)^    (?!private)[\\w<> ]*\\([^)]*String (?:action|what)\\b");
    private static final Pattern DEED = Pattern.compile("\"([a-z]+(?:[-_][a-z]+)*(?:\\.[a-z]+(?:[-_][a-z]+)*)+)\"");

    /** Settings have the form of an action, too. */
    private static final String SETTING = "comptoir.";

    @ParameterizedTest
    @EnumSource
    void everythingThatIsWrittenIntoTheAuditTrailHasWords(Language language) throws IOException {
        KeptWords words = new KeptWords(new Speech(language));
        Set<String> written = written();

        assertThat(written)
                .contains(
                        "cart.refused",
                        "contract.four_eyes",
                        "import.limit.set",
                        "publication.held",
                        "order.story-taken");
        assertThat(written)
                .allSatisfy(action -> assertThat(words.deed(action)).as(action).isNotEqualTo(action));
        assertThat(words.getDeeds())
                .extracting(Map.Entry::getKey)
                .as("words for nothing")
                .allMatch(written::contains);
        assertThat(words.getDeeds())
                .extracting(Map.Entry::getValue)
                .as("two things by one name")
                .doesNotHaveDuplicates();
        assertThat(words.deed("of.yesterday")).isEqualTo("of.yesterday");
    }

    private static Set<String> written() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        String helpers = sources.entrySet().stream()
                .filter(source -> source.getValue().contains("new AuditEvent(")
                        && HELPER.matcher(source.getValue()).find())
                .map(source -> source.getKey().getFileName().toString().replace(".java", ""))
                .collect(joining("|"));
        Pattern writers = Pattern.compile(WRITERS + "|\\b(" + helpers + ")\\b");
        Set<String> written = new TreeSet<>();
        for (RunState state : RunState.values()) {
            written.add("publication." + state.word());
        }
        sources.values().stream()
                .filter(source -> writers.matcher(source).find())
                .flatMap(source -> DEED.matcher(source).results())
                .map(found -> found.group(1))
                .filter(found -> !found.startsWith(SETTING))
                .forEach(written::add);
        return written;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the core system answered 503: down for the night | das ERP-System antwortete 503: down for the night
            asked for the file, the destination could not be reached: ConnectException null | nach der Datei gefragt, war das Ziel nicht zu erreichen: ConnectException null
            nothing was sent: erp.local leads to 10.0.0.4, a private address; an operator can allow it with GATEWAY_PRIVATE_TARGETS | es wurde nichts gesendet: erp.local führt zu 10.0.0.4, einer privaten Adresse; der Betreiber kann sie mit GATEWAY_PRIVATE_TARGETS erlauben
            n1 did not come back from attempt 3; whether the target has it is not known. This was the third time: look before it is sent again | n1 kam von Versuch 3 nicht zurück; ob das Ziel es hat, ist unbekannt. Das war das dritte Mal: Sehen Sie nach, bevor es noch einmal gesendet wird
            sent again by user:admin: the ERP is back | noch einmal gesendet von user:admin: the ERP is back
            written as 4711.json | geschrieben als 4711.json
            edifact can not say this order: · line 1: description has 90 characters, there is place for 35; shorten it at the source | edifact kann diese Bestellung nicht abbilden: · Position 1: description hat 90 Zeichen, Platz ist für 35; kürzen Sie es an der Quelle
            550 no such mailbox | 550 no such mailbox""")
    void a_note_is_told_in_german_and_what_others_said_stays(String note, String told) {
        assertThat(german.note(note)).isEqualTo(told);
        assertThat(english.note(note)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALERT: delivery 7 was given up: the core system answered 400 | ALERTE : l’envoi 7 a été abandonné : le système de gestion a répondu 400
            ALERT: order 4711 was received before with other content; send the change as type="update" | ALERTE : la commande 4711 a déjà été reçue avec un autre contenu ; envoyez la modification avec type="update"
            order 4711, 2 lines, EUR 95.00 | commande 4711, 2 lignes, 95,00\u00a0EUR
            order 4711: Change of order 4711 version 2 received; a person will look at it | commande 4711 : Modification de la commande 4711 version 2 reçue ; quelqu’un va la regarder
            line-length=40 (before: as its dialect has it): agreed with the buyer | line-length=40 (auparavant : comme son dialecte) : agreed with the buyer
            Signed in to the console | S’est connecté à la console
            The company's sign-on opens the account no more | L’identification de l’entreprise n’ouvre plus le compte
            order 4711, 1 line, EUR 95.00 | commande 4711, 1 ligne, 95,00\u00a0EUR
            order 4711: Line 1 costs EUR 7.50 but the agreed price (GC-2026 v1) is EUR 9.50 | commande 4711 : la ligne 1 coûte 7,50\u00a0EUR, mais le prix convenu (GC-2026 v1) est de 9,50\u00a0EUR
            confirmation to https://a.example, ship-notice to https://b.example, secrets given: shared-secret | confirmations à https://a.example, avis d’expédition à https://b.example, secrets donnés : shared-secret
            ACCEPTED as 900, 3 lines | acceptée sous le numéro 900, 3 lignes
            CHANGED as 900: next week, 3 lines | modifiée sous le numéro 900 : next week, 3 lignes
            CHANGED, 1 line | modifiée, 1 ligne
            ACCEPTED as 900, whole | acceptée sous le numéro 900, en entier
            shipment DN-1 of 1 line has left | l’expédition DN-1 de 1 ligne est partie
            shipment DN-1 of 1 line is to leave | l’expédition DN-1 de 1 ligne doit partir
            shipment DN-1 of 2 lines has left | l’expédition DN-1 de 2 lignes est partie
            invoice RE-1 over EUR 1234.50 | facture RE-1 de 1\u202f234,50\u00a0EUR
            on | activé""")
    void an_event_is_told_in_french(String detail, String told) {
        assertThat(french.event("any", detail)).isEqualTo(told);
        assertThat(english.event("any", detail))
                .isEqualTo(
                        detail.replaceAll("EUR ([0-9.]+[0-9])", "$1\u00a0EUR").replace("1234", "1,234"));
    }

    private static final Path CHECKS = Path.of("src/main/java/org/comptoir/gateway/order");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everythingThatMayDeviateOnAnOrderIsTold(Language language) throws IOException {
        KeptWords words = new KeptWords(new Speech(language));
        Set<String> said = new TreeSet<>();
        for (String file :
                List.of("check/LineComparison", "check/CheckedOrder", "intake/PlaceOrder", "intake/SettleVersion")) {
            LITERAL.matcher(Files.readString(CHECKS.resolve(file + ".java")).replace("\\\"", "'"))
                    .results()
                    .map(found -> found.group(1))
                    .filter(text ->
                            text.matches("(Line|The order|Order|A version) .*") && !text.endsWith("does not exist"))
                    .map(text -> text.replace("'%s'", "\"this\"").replaceAll("%[sd]", "3"))
                    .forEach(said::add);
        }

        assertThat(said).hasSizeGreaterThan(15);
        assertThat(said).allSatisfy(text -> {
            assertThat(words.event("order.held", text)).as(text).isNotEqualTo(text);
            assertThat(english.event("order.held", text)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUT | the destination answered with the cXML status 406: unit EA is not known | das Ziel antwortete mit dem cXML-Status 406: unit EA is not known | de
            IN | the destination answered with the cXML status 406: unit EA is not known | the destination answered with the cXML status 406: unit EA is not known | en""")
    void whyOthersRefusedADocumentOfOursIsToldAndWhatASenderReadIsQuoted(
            Direction direction, String reason, String told, String tongue) {
        KeptDocument document = new KeptDocument(
                new JournalId(1),
                direction,
                Optional.empty(),
                "ShipNoticeRequest",
                Optional.empty(),
                "text/xml",
                1,
                406,
                false,
                Instant.EPOCH,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty());
        Speech speech = new Speech(Language.DE);

        assertThat(RefusalSentences.say(document, reason, speech)).isEqualTo(told);
        assertThat(RefusalSentences.languageOf(document, reason, speech)).isEqualTo(tongue);
    }

    private static final Path REFUSALS =
            Path.of("src/main/resources/org/comptoir/gateway/protocol/oci/page/refusals.properties");

    @Test
    void whyACallWasRefusedIsToldAsItsCallerReadIt() throws IOException {
        KeptDocument call = refusedCall();
        Speech german = new Speech(Language.DE);
        List<String> said = Files.readAllLines(REFUSALS).stream()
                .filter(line -> line.startsWith("detail."))
                .map(line ->
                        line.substring(line.indexOf('=') + 1).replace("''", "'").replaceAll("\\{\\d}", "3"))
                .toList();

        assertThat(said).hasSizeGreaterThan(10).allSatisfy(reason -> {
            assertThat(RefusalSentences.say(call, reason, german)).as(reason).isNotEqualTo(reason);
            assertThat(RefusalSentences.languageOf(call, reason, german)).isEqualTo("de");
        });
        assertThat(RefusalSentences.say(
                        call,
                        "The return address \"x\" is missing. Send an address such as https://suite.example.com/cart",
                        german))
                .startsWith("Die Rücksprungadresse „x“ fehlt.");
    }

    private static KeptDocument refusedCall() {
        return new KeptDocument(
                new JournalId(1),
                Direction.IN,
                Optional.empty(),
                "OCI",
                Optional.empty(),
                "text/plain",
                1,
                400,
                false,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void what_a_document_said_is_told_and_what_a_person_wrote_is_not() {
        assertThat(
                        german.event(
                                "document.received",
                                "StatusUpdateRequest 1@suite: StatusUpdateRequest received; it is about document 9, which is not known here"))
                .isEqualTo(
                        "StatusUpdateRequest 1@suite: StatusUpdateRequest empfangen; betrifft das Dokument 9, das hier unbekannt ist");
        assertThat(german.event("order.released", "on")).isEqualTo("on");
        assertThat(KeptWords.refusal(
                        "Version 2 of C-1 is APPROVED already; write a new version to change anything",
                        new Speech(Language.DE)))
                .isEqualTo(
                        "Version 2 von C-1 ist schon genehmigt; schreiben Sie eine neue Version, um etwas zu ändern");
    }

    @Test
    void every_source_of_our_dialects_is_said_in_german_and_french() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(DIALECTS)) {
            sources = files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(KeptWordsTest::sources)
                    .distinct()
                    .toList();
        }

        assertThat(sources).hasSizeGreaterThan(70);
        assertThat(sources)
                .filteredOn(source -> NAMES.stream().noneMatch(source::endsWith))
                .allSatisfy(source -> {
                    assertThat(english.source(source)).isEqualTo(source);
                    assertThat(german.source(source)).isNotEqualTo(source);
                    assertThat(french.source(source)).isNotEqualTo(source);
                });
    }

    private static Stream<String> sources(Path file) {
        try {
            return SOURCE.matcher(Files.readString(file, UTF_8)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
