package org.comptoir.gateway.contract.upload;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of the table by name, and which of them a row of a kind may fill. */
final class Column {

    static final String CONTRACT = "contract";
    static final String KIND = "kind";
    static final String CURRENCY = "currency";

    /** In the order an export has them; a table that comes in may have any of them in any order. */
    static final List<String> ALL = List.of(
            CONTRACT,
            KIND,
            "supplierPartId",
            "on",
            "value",
            "from",
            "price",
            "basis",
            CURRENCY,
            "percent",
            "perUnit",
            "below",
            "label",
            "language",
            "text",
            "client",
            "clientGroup",
            "connection",
            "site",
            "validFrom",
            "validUntil",
            "rank",
            "policy",
            "promiseDays",
            "minimumOrder",
            "onDeviation",
            "upPercent",
            "upAmount",
            "downPercent",
            "downAmount");

    /** What a row may say beside contract, kind and currency. */
    static final Map<String, Set<String>> OF_KIND = Map.of(
            "contract",
            Set.of(
                    "client",
                    "clientGroup",
                    "connection",
                    "site",
                    "validFrom",
                    "validUntil",
                    "rank",
                    "policy",
                    "promiseDays",
                    "minimumOrder",
                    "onDeviation",
                    "upPercent",
                    "upAmount",
                    "downPercent",
                    "downAmount"),
            "condition",
            Set.of("language", "text"),
            "net",
            Set.of("supplierPartId", "from", "price", "basis"),
            "discount",
            Set.of("on", "value", "percent"),
            "surcharge",
            Set.of("on", "value", "percent", "perUnit", "below", "label"));

    private static final String NUMBER = "Write a plain number with a decimal point, such as 12.50";

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry(KIND, "Write contract, condition, net, discount or surcharge"),
            Map.entry("supplierPartId", "Write the article's number as your catalog has it"),
            Map.entry("on", "Write family, manufacturer, price-group or all; for a surcharge also article"),
            Map.entry("value", "Name what it is on; leave it empty where it is on all"),
            Map.entry("from", "Write the least quantity of this price, such as 100; each quantity once"),
            Map.entry("below", "Write the quantity under which it is asked for, such as 10"),
            Map.entry("price", NUMBER),
            Map.entry("basis", "Write how many units the price is for, such as 1000"),
            Map.entry(CURRENCY, "Write the contract's currency as ISO 4217 has it, such as EUR"),
            Map.entry("percent", "Write a percentage such as 12.5, with at most 4 decimals"),
            Map.entry("perUnit", NUMBER),
            Map.entry("label", "Write what the buyer reads, up to 200 characters"),
            Map.entry("language", "Write a language tag such as de, each once in a contract"),
            Map.entry("text", "Write up to 4,000 characters"),
            Map.entry("client", "Write your number of a client you have registered, or a clientGroup instead"),
            Map.entry("clientGroup", "Write the code of a group you have written, or a client instead"),
            Map.entry("connection", "Write the name of one of your connections"),
            Map.entry("validFrom", "Write a day such as 2027-01-01"),
            Map.entry("validUntil", "Write a day such as 2027-12-31"),
            Map.entry("rank", "Write a whole number; lower goes first, 100 is usual"),
            Map.entry("policy", "Write most-specific or lowest"),
            Map.entry("promiseDays", "Write a whole number of days from 1 to 3650"),
            Map.entry("minimumOrder", NUMBER),
            Map.entry("onDeviation", "Write accept-order-price, use-contract-price, hold or refuse"));

    private Column() {}

    static String remedy(String column) {
        return REMEDIES.getOrDefault(column, "Correct it and send the file again");
    }
}
