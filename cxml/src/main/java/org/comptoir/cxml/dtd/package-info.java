/** The official DTDs of cXML, read into what a judge of documents needs to know. */
@NullMarked
package org.comptoir.cxml.dtd;

import org.jspecify.annotations.NullMarked;
