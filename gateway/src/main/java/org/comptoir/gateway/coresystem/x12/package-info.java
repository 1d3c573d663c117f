/** ANSI X12 850, version 004010. */
@NullMarked
package org.comptoir.gateway.coresystem.x12;

import org.jspecify.annotations.NullMarked;
