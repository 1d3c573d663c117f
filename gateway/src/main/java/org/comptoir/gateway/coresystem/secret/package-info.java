/** Secrets the gateway has to say again, kept sealed. */
@NullMarked
package org.comptoir.gateway.coresystem.secret;

import org.jspecify.annotations.NullMarked;
