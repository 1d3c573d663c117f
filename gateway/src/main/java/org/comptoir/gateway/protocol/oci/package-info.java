/** OCI over HTTP: buyers' browsers call {@code /oci/{connection}}. */
@NullMarked
package org.comptoir.gateway.protocol.oci;

import org.jspecify.annotations.NullMarked;
