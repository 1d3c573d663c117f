package org.comptoir.gateway.console.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ExportOutcome;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.cif.CifFormat;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.rules.RulePacks;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class ExportSentencesTest {

    private static final Speech GERMAN = SpeechIn.language(Language.DE);

    private static String refused(String definition) {
        try {
            PlannedExport.of(PublicationPlan.fromJson(definition));
            return "";
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    @Test
    void saysWhichFormatAPackGoesWith() {
        String kept = refused("{\"client\":\"1\",\"currency\":\"EUR\",\"format\":\"cif3\",\"rules\":\"coupa\"}");

        assertThat(kept).contains("Coupa goes with the format coupa, not with cif3");
        assertThat(ExportSentences.say(kept, GERMAN))
                .isEqualTo("Das Regelpaket Coupa passt zum Format Coupa CSV, nicht zu CIF 3.0."
                        + " Wählen Sie dieses Format oder ein anderes Regelpaket.");
    }

    @Test
    void saysSeveralMistakesOfADefinition() {
        String kept = refused("{\"client\":\"1\",\"currency\":\"EURO\",\"format\":\"cif3\",\"folder\":\"a b\"}");

        assertThat(ExportSentences.say(kept, GERMAN))
                .isEqualTo(
                        "So geht es noch nicht: Die Währung „EURO“ ist kein Code nach ISO 4217 wie EUR;"
                                + " Der Ordner ist ein einziger Name aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen");
    }

    @Test
    void saysWhatATransportHasAgainstItsSettings() {
        assertThat(ExportSentences.say(
                        "destination: host is missing: expected is a host name or an address; host-key is missing: expected is the"
                                + " server's key as ssh-keygen -lf prints it, such as SHA256:…; secrets: give either password or private-key",
                        GERMAN))
                .endsWith(
                        "host fehlt; erwartet wird ein Hostname oder eine Adresse; host-key fehlt; erwartet wird der Schlüssel des"
                                + " Servers, wie ssh-keygen -lf ihn ausgibt, etwa SHA256:…; Geben Sie entweder Passwort oder privaten Schlüssel an");
        assertThat(ExportSentences.say(
                        "destination: url is \"http://erp\": expected is https; plain http needs the host in GATEWAY_PRIVATE_TARGETS",
                        GERMAN))
                .endsWith(
                        "url ist „http://erp“: erwartet wird https; für http muss der Host in GATEWAY_PRIVATE_TARGETS stehen");
    }

    @Test
    void saysWhatADestinationWouldRefuse() {
        assertThat(ExportSentences.say("it has 300 characters, at most 255 are taken", GERMAN))
                .isEqualTo("es hat 300 Zeichen, höchstens 255 werden genommen");
        assertThat(ExportSentences.say(
                        "3 articles are refused and nothing was published; the first: Item A-1, name: it is blank. Give the article one",
                        GERMAN))
                .isEqualTo("3 Artikel sind abgelehnt, und nichts wurde veröffentlicht; der erste:"
                        + " Artikel A-1, name: es ist leer. Geben Sie dem Artikel eines");
        assertThat(ExportSentences.say(
                        "0.0012345678 for one unit has 10 digits behind the point, and a price in CIF at most 4",
                        GERMAN))
                .startsWith("0,0012345678 für eine Einheit hat 10 Nachkommastellen");
        assertThat(ExportSentences.say("what a pack of one's own says", GERMAN))
                .isEqualTo("what a pack of one's own says");
    }

    @Test
    void saysWhatAFileLeavesOut() throws IOException {
        Path file = Files.createTempFile("leaves-out", ".cif");
        CatalogItem item = new CatalogItem(
                1,
                CatalogItem.Action.PUT,
                "A-1",
                "",
                new CatalogItem.Terms("9.50", "EUR", "", "", ""),
                new CatalogItem.Packing("EA", "", "", "", "", ""),
                new CatalogItem.Numbers("", "", "", List.of()),
                new CatalogItem.Supply("", "", "", ""),
                new CatalogItem.Drawing("", ""),
                List.of(),
                List.of(),
                List.of(new CatalogItem.Medium("document", "https://a.example/en.pdf", "Data sheet", "en")),
                List.of(),
                Map.of("de", new CatalogItem.Text("Schraube", "", "", List.of())),
                new CatalogItem.Offer("", "", "", "", "", List.of(new CatalogItem.PriceStep("100", "8.75"))));
        ExportHead head = new ExportHead(
                CatalogHeader.Scope.FULL,
                new ExportHead.Party("942888711", "DUNS", ""),
                ExportHead.Party.UNSAID,
                new ExportHead.Title("A", "1", "", ""),
                ExportHead.Wording.of("EUR", "de"),
                Instant.EPOCH);

        List<Refusal> told = new CatalogExport(CifFormat.V3_0, head)
                .write(List.of(), Stream.of(item), file)
                .fold(ExportOutcome.Published::report, ExportOutcome.Refused::report)
                .told();

        assertThat(told)
                .extracting(each -> ExportSentences.say(each.rule(), GERMAN))
                .containsExactly(
                        "Artikel mit Staffelpreisen: 1; CIF 3.0 trägt nur den Einzelpreis",
                        "Artikel ohne Dokument in der Sprache des Exports, mit einem in einer anderen Sprache verlinkt: 1");
        assertThat(told)
                .allSatisfy(each ->
                        assertThat(ExportSentences.say(each.remedy(), GERMAN)).isNotEqualTo(each.remedy()));
        assertThat(Files.readString(file)).contains("https://a.example/en.pdf");
    }

    /** The style that offers only what fits names formats and packs one by one. */
    @Test
    void everyFormatAndEveryPackIsOfferedWhereItFitsAndHasAName() throws IOException {
        String style = Files.readString(Path.of("src", "main", "webapp", "console", "assets", "console.css"));

        assertThat(ExportFormats.names()).allSatisfy(name -> {
            assertThat(style).contains("#format option[value=\"%s\"]:checked) #rules".formatted(name));
            assertThat(GERMAN.has("format." + name)).as(name).isTrue();
        });
        assertThat(RulePacks.NAMES)
                .allSatisfy(name ->
                        assertThat(style).contains("#rules option[value=\"%s\"]:checked) #format".formatted(name)));
    }
}
