/** How contracts come about: written as a draft, approved, followed by the next version. */
@NullMarked
package org.comptoir.gateway.contract.agreement;

import org.jspecify.annotations.NullMarked;
