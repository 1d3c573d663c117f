package org.comptoir.gateway.storefront.page;

import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.kernel.SupplierPartId;

/**
 * The addresses of one session's shop, ready for an attribute.
 *
 * @param base without a trailing slash, such as {@code /shop/3fQ…}
 */
public record Links(String base) {

    public static Links of(String contextPath, SessionToken token) {
        return new Links(contextPath + "/shop/" + token.value());
    }

    public String home() {
        return base + "/";
    }

    public String search() {
        return base + "/search";
    }

    public String category(String code) {
        return base + "/search?q=&category=" + PercentCoding.encode(code);
    }

    public String product(SupplierPartId id) {
        return base + "/" + productPath(id);
    }

    /** Below the shop; browsers and servers mangle dot segments and backslashes in paths, so such numbers ride as a parameter. */
    public static String productPath(SupplierPartId id) {
        String number = id.value();
        boolean mangled = number.indexOf('\\') >= 0 || number.equals(".") || number.contains("..");
        return (mangled ? "product?supplierPartId=" : "product/") + PercentCoding.encode(number);
    }

    public String image(SupplierPartId id) {
        return base + "/image?supplierPartId=" + PercentCoding.encode(id.value());
    }

    public String cart() {
        return base + "/cart";
    }

    public String line(int number) {
        return base + "/cart/lines/" + number;
    }

    public String giveBack() {
        return base + "/cart/return";
    }

    public String cancel() {
        return base + "/cart/cancel";
    }

    /** Where the search field's script asks what may be meant. */
    public String suggest() {
        return base + "/suggest";
    }

    public String language() {
        return base + "/language";
    }

    /** A place below the shop, as {@link #productPath} writes it. */
    public String at(String path) {
        return base + "/" + path;
    }
}
