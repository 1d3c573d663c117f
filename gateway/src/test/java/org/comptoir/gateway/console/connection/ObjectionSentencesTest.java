package org.comptoir.gateway.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectionSentencesTest {

    private static final Path FULFILMENT = Path.of("src/main/java/org/comptoir/gateway/fulfilment");

    /** Whoever holds something against a core system's word. */
    private static final List<String> JUDGES = List.of(
            "Objections",
            "ConfirmationRules",
            "ConfirmOrder",
            "HandedOnOrders",
            "shipment/ShipOrder",
            "shipment/ShipmentRules",
            "invoice/InvoiceOrder",
            "invoice/InvoiceRules",
            "invoice/QuantityRules",
            "invoice/SumRules",
            "invoice/PartyRules",
            "trial/AnswerTrial");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Events of the audit trail, what is no sentence, and parts of sentences, which are told whole below. */
    private static final List<String> NO_OBJECTIONS = List.of(
            "shipment %s of %s is to leave",
            "shipment %s of %s has left",
            "shipment %s was taken back",
            "credit note %s over %s",
            "invoice %s over %s",
            "%s%s%s, %s",
            " as ",
            ": ",
            ", ",
            "Order %d has a confirmation that can not be found",
            "Order %d is a buyer's, of which only a core system speaks",
            "Test carrier",
            "[A-Za-z][A-Za-z0-9 ._-]{0,29}",
            "Order %s (%d) %s",
            "is on hold and was not handed on: somebody decides on it first, in the console or by /release",
            "waits for an earlier version of its order and was not handed on: wait until that comes or is given up",
            "was refused and not handed on: the buyer orders anew what is wanted after all",
            "was replaced before it was handed on: use the version that counts",
            "is %s of line %d: %s was ordered%s%s, so at most %s can ship",
            ", other notices ship ",
            ", a confirmation refused ",
            " (confirm the line anew if it comes after all)",
            "charge %s of line %d%s: %s, so at most %s can be charged",
            ", earlier invoices less credits ",
            "the order is cancelled and %s had left",
            "%s was ordered");

    private final Speech english = SpeechIn.language(Language.EN);
    private final Speech german = SpeechIn.language(Language.DE);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everythingThatStandsAgainstAWordIsTold(Language language) throws IOException {
        List<String> said = new ArrayList<>();
        for (String judge : JUDGES) {
            String source = Files.readString(FULFILMENT.resolve(judge + ".java"));
            LITERAL.matcher(COMMENT.matcher(source).replaceAll(""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(text -> text.contains(" ") && !NO_OBJECTIONS.contains(text))
                    .map(text -> text.replace("%s", "this").replace("%d", "3").replace("\\\"", "\""))
                    .forEach(said::add);
        }

        assertThat(said).hasSizeGreaterThan(60);
        assertThat(said).allSatisfy(text -> {
            assertThat(ObjectionSentences.say(text, SpeechIn.language(language)))
                    .as(text)
                    .isNotEqualTo(text);
            assertThat(ObjectionSentences.say(text, english)).isEqualTo(text);
        });
    }

    /** What is written where a field is named. */
    private static final Pattern FIELD =
            Pattern.compile("\"([A-Za-z][A-Za-z-]*(?:\\[%d])?(?:\\.[A-Za-z]+(?:\\[%d])?)*)\\.?\"");

    private static final List<String> NO_FIELDS = List.of(
            "DN-",
            "RE-",
            "SO-",
            "try-out-",
            "NullAway",
            "SCAC",
            "exempt",
            "zeroRated",
            "vat",
            "gst",
            "order.confirmed",
            "order.invoiced",
            "order.shipped",
            "whole");

    @ParameterizedTest
    @EnumSource
    void everyFieldIsCalledByWords(Language language) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String judge : JUDGES) {
            FIELD.matcher(COMMENT.matcher(Files.readString(FULFILMENT.resolve(judge + ".java")))
                            .replaceAll(""))
                    .results()
                    .map(found -> found.group(1).replace("%d", "0"))
                    .filter(field -> !NO_FIELDS.contains(field))
                    .forEach(fields::add);
        }

        assertThat(fields).hasSizeGreaterThan(60).contains("lines[0].number", "totals.due", "Idempotency-Key");
        assertThat(fields).allSatisfy(field -> {
            for (String step : field.split("\\.")) {
                String key = "objectionField." + step.replace("[0]", ".one");
                assertThat(SpeechIn.language(language).has(key)).as(key).isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            is 1200.5 of line 1: 1200 was ordered, so at most 1200 can ship | ist 1.200,5 der Position 1: bestellt ist 1.200, also kann höchstens 1.200 geliefert werden
            is 5 of line 1: 4 was ordered, other notices ship 4, so at most 0 can ship | ist 5 der Position 1: bestellt ist 4, andere Lieferavise liefern 4, also kann höchstens 0 geliefert werden
            is 5 of line 1: 4 was ordered, a confirmation refused 1 (confirm the line anew if it comes after all), so at most 3 can ship | ist 5 der Position 1: bestellt ist 4, eine Auftragsbestätigung lehnte 1 ab (bestätigen Sie die Position neu, wenn sie doch kommt), also kann höchstens 3 geliefert werden
            is 5 of line 1: 4 was ordered, other notices ship 2, a confirmation refused 1 (confirm the line anew if it comes after all), so at most 1 can ship | ist 5 der Position 1: bestellt ist 4, andere Lieferavise liefern 2, eine Auftragsbestätigung lehnte 1 ab (bestätigen Sie die Position neu, wenn sie doch kommt), also kann höchstens 1 geliefert werden
            charge 4 of line 1: 4 was ordered, so at most 0 can be charged | berechnen 4 der Position 1: bestellt ist 4, also kann höchstens 0 berechnet werden
            charge 4 of line 1, earlier invoices less credits 4: 4 was ordered, so at most 0 can be charged | berechnen 4 der Position 1, frühere Rechnungen abzüglich Gutschriften 4: bestellt ist 4, also kann höchstens 0 berechnet werden
            charge 4 of line 1: the order is cancelled and 0 had left, so at most 0 can be charged | berechnen 4 der Position 1: Die Bestellung ist storniert, und 0 war abgegangen, also kann höchstens 0 berechnet werden
            charge 4 of line 1, earlier invoices less credits 2: the order is cancelled and 2 had left, so at most 0 can be charged | berechnen 4 der Position 1, frühere Rechnungen abzüglich Gutschriften 2: Die Bestellung ist storniert, und 2 war abgegangen, also kann höchstens 0 berechnet werden
            is 38.00: 4 at EUR 9.50 per 100 come to more than an amount can be | ist 38: 4 zu 9,50\u00a0EUR je 100 ergeben mehr, als ein Betrag sein kann
            Order TRY-1 (7) was refused and not handed on: the buyer orders anew what is wanted after all | Die Bestellung TRY-1 (7) wurde abgelehnt und nicht weitergegeben: Der Käufer bestellt neu, was er doch haben will
            Order TRY-1 (7) is on hold and was not handed on: somebody decides on it first, in the console or by /release | Die Bestellung TRY-1 (7) ist angehalten und nicht weitergegeben: Zuerst entscheidet jemand über sie, in der Konsole oder mit /release
            Order TRY-1 (7) waits for an earlier version of its order and was not handed on: wait until that comes or is given up | Die Bestellung TRY-1 (7) wartet auf eine frühere Version und ist nicht weitergegeben: Warten Sie, bis die kommt oder aufgegeben wird
            Order TRY-1 (7) was replaced before it was handed on: use the version that counts, 8 | Die Bestellung TRY-1 (7) wurde ersetzt, bevor sie weitergegeben war: Nehmen Sie die Version, die gilt: 8
            Order TRY-1 (7) was replaced before it was handed on: use the version that counts | Die Bestellung TRY-1 (7) wurde ersetzt, bevor sie weitergegeben war: Nehmen Sie die Version, die gilt
            something of tomorrow | something of tomorrow
            """)
    void saysInTheLanguageOfThePageWhatIsMadeOfParts(String says, String told) {
        assertThat(ObjectionSentences.say(says, german)).isEqualTo(told);
    }

    @Test
    void namesTheFieldBeforeWhatIsSaidOfItAndNothingForTheWhole() {
        assertThat(ObjectionSentences.say(new Objection("seller.name", "is missing"), german))
                .isEqualTo("Verkäufer \u203a Name: fehlt");
        assertThat(ObjectionSentences.say(new Objection("taxes[1].rate", "is missing"), SpeechIn.language(Language.FR)))
                .isEqualTo("taxe 2 \u203a taux\u00a0: manque");
        assertThat(ObjectionSentences.say(new Objection("tomorrow[0].field", "is missing"), english))
                .isEqualTo("tomorrow[0] \u203a field: is missing");
        assertThat(ObjectionSentences.say(new Objection("", "the order is gone"), SpeechIn.language(Language.FR)))
                .isEqualTo("la commande n’existe plus");
    }
}
