/**
 * The elements of cXML as JAXB classes, named as in the DTD and without logic; any single-valued field is null when the
 * document did not say.
 *
 * <p>Values stay the text that was sent: {@code quantity="1.0"} is {@code "1.0"}. An element that only holds text and
 * has no attribute is a {@link java.lang.String} field; elements of one shape share a class, as {@code From} and
 * {@code To} share {@link org.comptoir.cxml.binding.Party}. Fields stand in the order of the DTD, which is the order in
 * which they are written; attribute defaults of the DTD are the fields' first values.
 */
@NullMarked
package org.comptoir.cxml.binding;

import org.jspecify.annotations.NullMarked;
