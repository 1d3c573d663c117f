/** The neutral JSON of ours. */
@NullMarked
package org.comptoir.gateway.coresystem.json;

import org.jspecify.annotations.NullMarked;
