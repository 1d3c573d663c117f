/**
 * The elements of cXML as JAXB classes, named as in the DTD and without logic; any single-valued field is null when the
 * document did not say.
 *
 * <p>Values stay the text that was sent: {@code quantity="1.0"} is {@code "1.0"}. An element that only holds text and
 * has no attribute is a {@link java.lang.String} field; elements of one shape share a class, as {@code From} and
 * {@code To} share {@link org.comptoir.cxml.binding.Party}. Fields stand in the order of the DTD, which is the order in
 * which they are written; attribute defaults of the DTD are the fields' first values.
 *
 * <p>“In the DTDs from 1.2.020” names the oldest DTD read that has the element or attribute; what has no such note is as
 * old as the class it stands in. Read were cXML.dtd 1.2.014, 1.2.020, 1.2.050 and 1.2.071, InvoiceDetail.dtd 1.2.020 and
 * 1.2.071, Fulfill.dtd 1.2.050 and 1.2.071, PaymentRemittance.dtd 1.2.071: what stands in the last two alone may be older.
 *
 * <p>Where to begin, by document. What several of them share has no document in its name.
 *
 * <table>
 * <caption>Documents</caption>
 * <tr><td>envelope</td><td>{@code CXML}, {@code Header}, {@code Request}, {@code Message}, {@code Response}</td></tr>
 * <tr><td>cart</td><td>{@code PunchOutSetup…}, {@code PunchOutOrderMessage…}, {@code ItemIn}</td></tr>
 * <tr><td>order</td><td>{@code OrderRequest…}, {@code ItemOut}</td></tr>
 * <tr><td>confirmation</td><td>{@code Confirmation…}</td></tr>
 * <tr><td>shipment</td><td>{@code ShipNotice…}, {@code ShipControl}, {@code Packaging}</td></tr>
 * <tr><td>receipt</td><td>{@code Receipt…}</td></tr>
 * <tr><td>invoice</td><td>{@code InvoiceDetail…}, {@code InvoicePartner}</td></tr>
 * <tr><td>payment</td><td>{@code PaymentRemittance…}, {@code RemittanceDetail}, {@code Payable…}</td></tr>
 * <tr><td>news</td><td>{@code StatusUpdateRequest}, {@code …Status}</td></tr>
 * <tr><td>catalog</td><td>{@code Index…}, {@code CatalogUploadRequest}, {@code Supplier…}</td></tr>
 * </table>
 *
 * <p>Parts that few use, such as those for travel or for single industries, are an
 * {@link org.comptoir.cxml.binding.AnyElement}, and documents without a class stand in {@code other} as an
 * {@link org.comptoir.cxml.binding.XmlFragment}: kept as they came. {@code required}, {@code Allowed}, {@code Content} and
 * {@code AtLeast} say what the DTD 1.2.071 says; the writer checks them, and a test compares them with the official files.
 */
@NullMarked
package org.comptoir.cxml.binding;

import org.jspecify.annotations.NullMarked;
