/** The hidden form fields that carry a cXML document through a browser. */
@NullMarked
package org.comptoir.cxml.form;

import org.jspecify.annotations.NullMarked;
