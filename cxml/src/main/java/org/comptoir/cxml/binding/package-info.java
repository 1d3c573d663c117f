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
 */
@NullMarked
package org.comptoir.cxml.binding;

import org.jspecify.annotations.NullMarked;
