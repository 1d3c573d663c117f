/** What the functions of OCI are given and what they answer. */
@NullMarked
package org.comptoir.gateway.protocol.oci.exchange;

import org.jspecify.annotations.NullMarked;
