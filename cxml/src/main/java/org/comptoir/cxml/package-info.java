/**
 * cXML on the wire: bytes to {@link org.comptoir.cxml.CxmlDocument} and back, for documents of strangers.
 *
 * <p>{@link org.comptoir.cxml.CxmlReader} opens nothing but the bytes it is given and reads by name, not by position.
 * The classes in {@code binding} carry JAXB annotations; they are read here by a small runtime of our own that binds an
 * order in little more than the time of walking it, and a JAXB runtime reads and writes the same documents with them.
 */
@NullMarked
package org.comptoir.cxml;

import org.jspecify.annotations.NullMarked;
