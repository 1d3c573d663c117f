package org.comptoir.gateway.protocol.cxml.cart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.cxml.binding.BuyerCookie;
import org.comptoir.cxml.binding.Description;
import org.comptoir.cxml.binding.ItemDetail;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.ManufacturerName;
import org.comptoir.cxml.binding.PriceBasisQuantity;
import org.comptoir.cxml.binding.PunchOutOrderMessage;
import org.comptoir.cxml.binding.PunchOutOrderMessageHeader;
import org.comptoir.cxml.binding.SupplierPartAuxiliaryID;
import org.comptoir.cxml.binding.SupplierPartID;
import org.comptoir.cxml.binding.Total;
import org.comptoir.cxml.binding.UnitPrice;
import org.comptoir.cxml.binding.XmlFragment;
import org.comptoir.gateway.cart.LineFacts;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.TextLimit;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;

/** {@link ReturnedCart} to cXML PunchOutOrderMessage. */
final class PunchOutOrderMessageMapper {

    /** Carries the whole text where a suite keeps only its beginning. */
    private static final String WHOLE_DESCRIPTION = "FullDescription";

    /** The DTD wants a classification on every line, also of an article that has none. */
    private static final Classification UNCLASSIFIED = new Classification(Classification.UNSPSC, "00000000");

    private PunchOutOrderMessageMapper() {}

    /** Every line of the cart: on edit they take the place of the buyer's lines, and none means that it keeps none. */
    static PunchOutOrderMessage fromCart(ReturnedCart cart) {
        PunchOutOrderMessage message = empty(cart.session(), cart.total());
        for (ReturnedCart.Line line : cart.lines()) {
            message.itemIn.add(line(line, cart.session()));
        }
        return message;
    }

    /** No lines: nothing for the buyer to take over. */
    static PunchOutOrderMessage empty(ActiveSession session, Money total) {
        PunchOutOrderMessage message = new PunchOutOrderMessage();
        message.buyerCookie = new BuyerCookie();
        if (!session.buyerCookie().xml().isEmpty()) {
            message.buyerCookie.content.add(
                    new XmlFragment(session.buyerCookie().xml()));
        }
        message.punchOutOrderMessageHeader = new PunchOutOrderMessageHeader();
        message.punchOutOrderMessageHeader.operationAllowed =
                session.connection().operationAllowed().name().toLowerCase(Locale.ROOT);
        message.punchOutOrderMessageHeader.total = new Total();
        message.punchOutOrderMessageHeader.total.money = MoneyMapper.fromMoney(total);
        return message;
    }

    private static ItemIn line(ReturnedCart.Line line, ActiveSession session) {
        Dialect dialect = session.connection().dialect();
        PricePromise promise = line.promise();
        ItemIn item = new ItemIn();
        item.quantity = promise.quantity().toString();
        item.itemId = new ItemID();
        item.itemId.supplierPartId = new SupplierPartID();
        item.itemId.supplierPartId.value = promise.part().value();
        item.itemId.supplierPartAuxiliaryId = new SupplierPartAuxiliaryID();
        item.itemId.supplierPartAuxiliaryId.content.add(promise.id().value());
        item.itemId.buyerPartId = line.product()
                .particulars()
                .buyerPartId()
                .map(BuyerPartId::value)
                .orElse(null);
        item.itemDetail = detail(line.product(), promise, session.language(), dialect);
        item.itemDetail.extrinsic.addAll(
                ExtrinsicMapper.fromFacts(LineFacts.of(line, session.extrinsics()), dialect.cartExtrinsics()));
        return item;
    }

    private static ItemDetail detail(Product product, PricePromise promise, Language language, Dialect dialect) {
        ItemDetail detail = new ItemDetail();
        detail.unitPrice = new UnitPrice();
        detail.unitPrice.money = MoneyMapper.fromMoney(promise.price().price());
        describe(detail, product, language, dialect);
        detail.unitOfMeasure = dialect.unitNames().toWire(promise.unit().code());
        if (!promise.price().isPerUnit()) {
            detail.priceBasisQuantity = basis(promise, detail.unitOfMeasure);
        }
        buyerCode(product, dialect)
                .ifPresent(code -> detail.classification.add(classification(dialect.buyerDomain(), code)));
        for (Classification code : codes(product, dialect)) {
            detail.classification.add(
                    classification(dialect.classificationNames().toWire(code.scheme()), code.code()));
        }
        detail.manufacturerPartId = product.manufacturerPartId()
                .map(part -> part.value())
                .filter(dialect.longestManufacturerPartId()::holds)
                .orElse(null);
        product.manufacturer().ifPresent(name -> {
            detail.manufacturerName = new ManufacturerName();
            detail.manufacturerName.value = dialect.longestManufacturerName().cut(name);
        });
        detail.leadTime = String.valueOf(product.leadTimeDays());
        return detail;
    }

    private static void describe(ItemDetail detail, Product product, Language language, Dialect dialect) {
        TextLimit longest = dialect.longestDescription();
        String whole = product.name();
        Description description = new Description();
        description.lang = language.tag();
        description.content.add(longest.cut(whole));
        detail.description.add(description);
        if (!longest.holds(whole) && !dialect.cartExtrinsics().speaksOf(WHOLE_DESCRIPTION)) {
            detail.extrinsic.add(ExtrinsicMapper.named(WHOLE_DESCRIPTION, whole));
        }
    }

    /** Those the suite takes; what is left out would have failed its cart. */
    private static List<Classification> codes(Product product, Dialect dialect) {
        List<Classification> taken = product.classifications().stream()
                .filter(code -> dialect.classificationsTaken().includes(code.scheme()))
                .filter(code -> !code.scheme().equals(Classification.UNSPSC) || fits(code, dialect.unspscDigits()))
                .toList();
        return taken.isEmpty() ? List.of(UNCLASSIFIED) : taken;
    }

    /** The buyer's key: of the shelf first, of a code else. */
    private static Optional<String> buyerCode(Product product, Dialect dialect) {
        return Stream.concat(
                        Stream.of(product.categoryCode()),
                        product.classifications().stream().map(Classification::code))
                .flatMap(code -> dialect.buyerCodes().find(code).stream())
                .findFirst();
    }

    private static boolean fits(Classification unspsc, Optional<Integer> digits) {
        return digits.map(wanted -> unspsc.code().matches("\\d{" + wanted + "}"))
                .orElse(true);
    }

    private static PriceBasisQuantity basis(PricePromise promise, String unit) {
        PriceBasisQuantity basis = new PriceBasisQuantity();
        basis.quantity = plain(promise.price().basis());
        basis.conversionFactor = "1";
        basis.unitOfMeasure = unit;
        return basis;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static org.comptoir.cxml.binding.Classification classification(String domain, String code) {
        var classification = new org.comptoir.cxml.binding.Classification();
        classification.domain = domain;
        classification.value = code;
        return classification;
    }

    /** A credential of ours or of the buyer, without a secret. */
    static org.comptoir.cxml.binding.Credential credential(org.comptoir.gateway.partner.Credential known) {
        var credential = new org.comptoir.cxml.binding.Credential();
        credential.domain = known.domain();
        credential.identity = new org.comptoir.cxml.binding.Identity();
        credential.identity.content.add(known.identity());
        return credential;
    }
}
