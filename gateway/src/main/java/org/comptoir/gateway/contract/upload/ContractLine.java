package org.comptoir.gateway.contract.upload;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.HolderNames;
import org.comptoir.kernel.Money;

/** Lines of the table as an export has them, with their ends; what is read back says the same. */
final class ContractLine {

    private static final String END = "\r\n";

    private final Map<String, String> fields = new HashMap<>();

    private ContractLine(ContractVersion version, String kind) {
        put(Column.CONTRACT, version.number());
        put(Column.KIND, kind);
        put(Column.CURRENCY, kind.equals("condition") ? "" : version.currency().getCurrencyCode());
    }

    static String header(List<String> columns) {
        return String.join(",", columns) + END;
    }

    static ContractLine head(ContractVersion version, HolderNames.Names holder) {
        OrderTerms terms = version.orderTerms();
        return new ContractLine(version, Column.CONTRACT)
                .put("client", holder.clientNumber())
                .put("clientGroup", holder.groupCode())
                .put("connection", holder.connection())
                .put("site", holder.site())
                .put("validFrom", version.validFrom().toString())
                .put("validUntil", version.validUntil().map(Object::toString).orElse(""))
                .put("rank", Integer.toString(version.rank()))
                .put("policy", UploadRow.word(version.policy()))
                .put("promiseDays", Integer.toString(terms.promiseDays()))
                .put(
                        "minimumOrder",
                        terms.minimumOrder().map(Money::plainAmount).orElse(""))
                .put("onDeviation", UploadRow.word(terms.onDeviation()))
                .tolerance("up", terms.up())
                .tolerance("down", terms.down());
    }

    static ContractLine condition(ContractVersion version, String language, String text) {
        return new ContractLine(version, "condition").put("language", language).put("text", text);
    }

    static ContractLine rule(ContractVersion version, PriceRule rule) {
        if (rule instanceof PriceRule.NetPrice net) {
            return new ContractLine(version, "net")
                    .put("supplierPartId", net.part().value())
                    .put("from", net.from().toString())
                    .put("price", net.price().price().plainAmount())
                    .put("basis", net.price().basis().toPlainString());
        }
        if (rule instanceof PriceRule.Surcharge surcharge) {
            return new ContractLine(version, "surcharge")
                    .on(surcharge.on().kind(), surcharge.on().value())
                    .put("percent", surcharge.percent().map(ContractLine::plain).orElse(""))
                    .put("perUnit", surcharge.perUnit().map(Money::plainAmount).orElse(""))
                    .put("below", surcharge.below().map(Object::toString).orElse(""))
                    .put("label", surcharge.label());
        }
        if (rule instanceof PriceRule.FamilyDiscount discount) {
            return discount(version, RuleTarget.Kind.FAMILY, discount.family(), discount.percent());
        }
        if (rule instanceof PriceRule.ManufacturerDiscount discount) {
            return discount(version, RuleTarget.Kind.MANUFACTURER, discount.manufacturer(), discount.percent());
        }
        if (rule instanceof PriceRule.PriceGroupDiscount discount) {
            return discount(version, RuleTarget.Kind.PRICE_GROUP, discount.priceGroup(), discount.percent());
        }
        return discount(version, RuleTarget.Kind.ALL, "", ((PriceRule.GeneralDiscount) rule).percent());
    }

    private static ContractLine discount(
            ContractVersion version, RuleTarget.Kind kind, String value, BigDecimal percent) {
        return new ContractLine(version, "discount").on(kind, value).put("percent", plain(percent));
    }

    private ContractLine on(RuleTarget.Kind kind, String value) {
        return put("on", UploadRow.word(kind)).put("value", value);
    }

    private ContractLine tolerance(String way, Tolerance tolerance) {
        return put(way + "Percent", plain(tolerance.percent())).put(way + "Amount", plain(tolerance.amount()));
    }

    private ContractLine put(String column, String value) {
        fields.put(column, value);
        return this;
    }

    boolean says(String column) {
        return !fields.getOrDefault(column, "").isEmpty();
    }

    ContractLine without(String column) {
        return put(column, "");
    }

    String text(List<String> columns) {
        return columns.stream()
                .map(column -> quoted(fields.getOrDefault(column, "")))
                .collect(Collectors.joining(",", "", END));
    }

    private static String quoted(String told) {
        String value = FormulaGuard.guarded(told);
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && value.equals(value.strip());
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
