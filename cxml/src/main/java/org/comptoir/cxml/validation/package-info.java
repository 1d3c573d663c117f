/** Judges cXML documents by the DTD they declare and by the rules no DTD holds; never asks the network. */
@NullMarked
package org.comptoir.cxml.validation;

import org.jspecify.annotations.NullMarked;
