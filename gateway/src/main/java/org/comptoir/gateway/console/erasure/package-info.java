/** Pages on which one person is found and erased on request. */
@NullMarked
package org.comptoir.gateway.console.erasure;

import org.jspecify.annotations.NullMarked;
