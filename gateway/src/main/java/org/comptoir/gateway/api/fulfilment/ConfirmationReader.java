package org.comptoir.gateway.api.fulfilment;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.LineVerdict;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** JSON to a confirmation; reports all that is wrong with it by path. */
final class ConfirmationReader {

    private ConfirmationReader() {}

    /** What was said, before it is held against the order. */
    record Said(Verdict verdict, String coreNumber, String reason, List<ConfirmedLine> lines) {}

    /** Empty where something is wrong, which the problems say. */
    static Optional<Said> read(JsonObject json, List<FieldProblem> problems) {
        JsonFields fields = JsonFields.of(json, problems);
        Optional<Verdict> verdict = fields.required("verdict", text -> constant(Verdict.class, text));
        String coreNumber = fields.optional("coreNumber", String::strip).orElse("");
        String reason = fields.optional("reason", String::strip).orElse("");
        List<ConfirmedLine> lines = lines(fields);
        fields.nothingElse();
        return verdict.filter(known -> problems.isEmpty()).map(known -> new Said(known, coreNumber, reason, lines));
    }

    private static List<ConfirmedLine> lines(JsonFields fields) {
        List<ConfirmedLine> lines = new ArrayList<>();
        for (JsonFields line : fields.each("lines")) {
            Optional<Integer> number = line.required("number", LineNumber::read);
            Optional<LineVerdict> verdict = line.required("verdict", text -> constant(LineVerdict.class, text));
            Optional<Quantity> quantity = line.optional("quantity", Quantity::of);
            Optional<UnitPrice> price = line.has("unitPrice") ? price(line.within("unitPrice")) : Optional.empty();
            Optional<LocalDate> day = line.optional("deliveryDate", LocalDate::parse);
            Optional<String> reason = line.optional("reason", ConfirmationReader::reason);
            line.nothingElse();
            if (number.isPresent() && verdict.isPresent()) {
                lines.add(new ConfirmedLine(number.get(), verdict.get(), quantity, price, day, reason));
            }
        }
        return lines;
    }

    private static Optional<UnitPrice> price(JsonFields price) {
        Optional<String> amount = price.required("amount", text -> text);
        Optional<String> currency = price.required("currency", text -> text);
        BigDecimal basis =
                price.optional("basis", Quantity::of).orElse(Quantity.ONE).value();
        price.nothingElse();
        if (amount.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnitPrice(Money.of(amount.get(), currency.get()), basis));
        } catch (IllegalArgumentException wrong) {
            price.add("amount", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private static String reason(String text) {
        if (!text.matches("\\P{C}{1,1000}")) {
            throw new IllegalArgumentException("is not 1 to 1000 printable characters");
        }
        return text;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is \"%s\": expected is one of %s"
                        .formatted(
                                text, Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT))));
    }
}
