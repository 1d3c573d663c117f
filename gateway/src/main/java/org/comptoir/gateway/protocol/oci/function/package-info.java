/** What a call asks for instead of shopping: {@code FUNCTION}, and one class for each of its values. */
@NullMarked
package org.comptoir.gateway.protocol.oci.function;

import org.jspecify.annotations.NullMarked;
