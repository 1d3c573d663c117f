/** What suites say beside the fields every document has: what it means, what it is called further on, what goes back. */
@NullMarked
package org.comptoir.gateway.partner.dialect.extrinsic;

import org.jspecify.annotations.NullMarked;
