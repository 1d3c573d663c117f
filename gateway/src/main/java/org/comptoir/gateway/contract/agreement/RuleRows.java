package org.comptoir.gateway.contract.agreement;

import java.util.List;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PriceRule.FamilyDiscount;
import org.comptoir.gateway.contract.PriceRule.GeneralDiscount;
import org.comptoir.gateway.contract.PriceRule.ManufacturerDiscount;
import org.comptoir.gateway.contract.PriceRule.NetPrice;
import org.comptoir.gateway.contract.PriceRule.PriceGroupDiscount;
import org.comptoir.gateway.contract.PriceRule.Surcharge;
import org.comptoir.gateway.contract.PriceStep.Kind;
import org.comptoir.gateway.platform.Database;
import org.jspecify.annotations.Nullable;

/** The rules of a contract version as rows. */
final class RuleRows {

    private static final int CHUNK = 5_000;

    private static final String ADD = "insert into price_rule (supplier_id, contract_version_id, kind, part, family,"
            + " from_quantity, price, basis, percent, on_kind, on_value, amount, below_quantity, label)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private RuleRows() {}

    static void add(Database database, long supplier, long version, List<PriceRule> rules) {
        for (int start = 0; start < rules.size(); start += CHUNK) {
            List<@Nullable Object[]> rows = rules.subList(start, Math.min(start + CHUNK, rules.size())).stream()
                    .map(rule -> columns(supplier, version, rule))
                    .toList();
            database.batch(ADD, rows);
        }
    }

    private static @Nullable Object[] columns(long supplier, long version, PriceRule rule) {
        @Nullable Object[] row = new @Nullable Object[14];
        row[0] = supplier;
        row[1] = version;
        if (rule instanceof NetPrice net) {
            row[2] = Kind.NET_PRICE;
            row[3] = net.part().value();
            row[5] = net.from().value();
            row[6] = net.price().price().amount();
            row[7] = net.price().basis();
        } else if (rule instanceof FamilyDiscount discount) {
            row[2] = Kind.FAMILY_DISCOUNT;
            row[4] = discount.family();
            row[8] = discount.percent();
        } else if (rule instanceof ManufacturerDiscount discount) {
            row[2] = Kind.MANUFACTURER_DISCOUNT;
            row[8] = discount.percent();
            row[10] = discount.manufacturer();
        } else if (rule instanceof PriceGroupDiscount discount) {
            row[2] = Kind.PRICE_GROUP_DISCOUNT;
            row[8] = discount.percent();
            row[10] = discount.priceGroup();
        } else if (rule instanceof GeneralDiscount discount) {
            row[2] = Kind.GENERAL_DISCOUNT;
            row[8] = discount.percent();
        } else if (rule instanceof Surcharge surcharge) {
            row[2] = Kind.SURCHARGE;
            row[8] = surcharge.percent().orElse(null);
            row[9] = surcharge.on().kind();
            row[10] = surcharge.on().value();
            row[11] = surcharge.perUnit().map(money -> money.amount()).orElse(null);
            row[12] = surcharge.below().map(quantity -> quantity.value()).orElse(null);
            row[13] = surcharge.label();
        }
        return row;
    }
}
