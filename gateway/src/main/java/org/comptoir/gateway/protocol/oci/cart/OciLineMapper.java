package org.comptoir.gateway.protocol.oci.cart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.LineFacts;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.partner.dialect.oci.ProductKey;
import org.comptoir.gateway.partner.dialect.oci.ShortText;
import org.comptoir.kernel.UnitPrice;

/** {@link OciItem} to {@link OciLine}. Whoever asks has seen to it that {@link OciLineCheck} has nothing against it. */
public final class OciLineMapper {

    private static final int LONGEST_LEAD_TIME = 99_999;

    private OciLineMapper() {}

    /** @param number of the line in the form, from 1 */
    public static OciLine toLine(OciItem item, int number, OciTerms terms) {
        OciRules rules = terms.rules();
        LineFields line = new LineFields(terms);
        for (OciField field : OciField.values()) {
            if (field.isIn(rules.version())) {
                line.put(field.name(), "");
            }
        }
        describe(item, line, rules.shortText());
        price(item, line, terms);
        number(item, number, line, rules);
        place(item.product(), line, rules);
        rules.vendor().ifPresent(vendor -> line.put(OciField.VENDOR, vendor));
        rules.contract().ifPresent(contract -> line.put(OciField.CONTRACT, contract));
        rules.customFields()
                .fields()
                .forEach((field, source) ->
                        line.put(field, item.facts(terms.said()).find(source).orElse("")));
        terms.passed().forEach(line::put);
        return line.complete();
    }

    /** Only one of text and number should be filled, unless the buyer wants both. */
    private static void describe(OciItem item, LineFields line, ShortText wanted) {
        Optional<String> material = item.buyerPart()
                .filter(known -> wanted != ShortText.DESCRIPTION)
                .map(part -> line.put(OciField.MATNR, part.value()))
                .filter(written -> !written.isEmpty());
        String whole = line.fit(OciText.oneLine(item.product().name()));
        String told = line.fit(OciText.lines(item.product().description()));
        String shown = material.isPresent() && wanted == ShortText.MATNR ? "" : line.put(OciField.DESCRIPTION, whole);
        boolean cut = !shown.equals(whole);
        line.put(OciField.LONGTEXT, cut && !told.isEmpty() ? whole + "\n" + told : cut ? whole : told);
    }

    private static void price(OciItem item, LineFields line, OciTerms terms) {
        UnitPrice price = terms.dialect().priceRoom().fit(item.price()).orElseThrow();
        line.put(OciField.QUANTITY, OciNumber.write(item.quantity().value()));
        line.put(
                OciField.UNIT,
                terms.rules().units().find(item.product().unit().code()).orElseThrow());
        line.put(OciField.PRICE, OciNumber.write(price.price().amount()));
        line.put(OciField.CURRENCY, price.price().currency().getCurrencyCode());
        line.put(OciField.PRICEUNIT, OciNumber.whole(price.basis()));
        int days = item.product().leadTimeDays();
        // a catalog that says nothing has 0 as well
        line.put(OciField.LEADTIME, days > 0 && days <= LONGEST_LEAD_TIME ? Integer.toString(days) : "");
    }

    private static void number(OciItem item, int number, LineFields line, OciRules rules) {
        Product product = item.product();
        line.put(OciField.VENDORMAT, product.id().value());
        product.manufacturerPartId().ifPresent(part -> line.put(OciField.MANUFACTMAT, part.value()));
        item.promise().ifPresent(promise -> {
            line.put(OciField.EXT_QUOTE_ID, promise.value());
            line.put(OciField.EXT_QUOTE_ITEM, Integer.toString(number));
        });
        String key = ProductKeys.write(product.id());
        String named = rules.productId() == ProductKey.PART ? line.put(OciField.EXT_PRODUCT_ID, key) : "";
        if (named.isEmpty()) {
            line.put(
                    OciField.EXT_PRODUCT_ID,
                    item.promise().map(promise -> promise.value()).orElse(key));
        }
    }

    private static void place(Product product, LineFields line, OciRules rules) {
        line.put(OciField.SERVICE, ItemFacts.isService(product) ? "X" : "");
        rules.categoryScheme()
                .ifPresent(scheme -> LineFacts.code(product, scheme.ours()).ifPresent(code -> {
                    line.put(OciField.EXT_SCHEMA_TYPE, scheme.theirs());
                    line.put(OciField.EXT_CATEGORY_ID, code);
                }));
        ItemFacts.materialGroup(product, rules).ifPresent(group -> line.put(OciField.MATGROUP, group));
    }

    /** Values on their way into a line: in the charset, within their lengths. */
    private static final class LineFields {

        private final Map<String, String> fields = new LinkedHashMap<>();
        private final OciTerms terms;

        LineFields(OciTerms terms) {
            this.terms = terms;
        }

        String fit(String text) {
            return terms.charset().fit(text);
        }

        /** @return what stands there now; empty where nothing of it may */
        String put(OciField field, String value) {
            return put(field.name(), value);
        }

        private String put(String name, String value) {
            Optional<OciField> field = OciField.find(name);
            if (value.isEmpty() && field.isPresent()) {
                return blank(field.get());
            }
            boolean key = field.map(known -> known.kind() != OciField.Kind.TEXT).orElse(false);
            String written = key ? keyed(name, OciText.key(value)) : texted(name, value);
            if (field.map(known -> known.isIn(terms.rules().version())).orElse(true)) {
                fields.put(name, written);
            }
            return written;
        }

        private String blank(OciField field) {
            if (field.isIn(terms.rules().version())) {
                fields.put(field.name(), "");
            }
            return "";
        }

        private String keyed(String name, String value) {
            boolean whole = terms.charset().lackedIn(value).isEmpty()
                    && value.codePointCount(0, value.length()) <= longest(name);
            return whole ? value : "";
        }

        private String texted(String name, String value) {
            String plain = name.equals(OciField.LONGTEXT.name()) ? value : OciText.oneLine(value);
            return OciText.cut(fit(plain), longest(name));
        }

        private int longest(String name) {
            return terms.rules().lengthOf(name).orElse(Integer.MAX_VALUE);
        }

        /** A field that hangs on an empty one is empty too. */
        OciLine complete() {
            for (OciField field : OciField.values()) {
                if (field.companion()
                        .map(other -> fields.getOrDefault(other.name(), "").isEmpty())
                        .orElse(false)) {
                    fields.computeIfPresent(field.name(), (name, value) -> "");
                }
            }
            return new OciLine(fields);
        }
    }
}
