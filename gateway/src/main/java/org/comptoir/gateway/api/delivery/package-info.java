/** What is on its way to other systems, and what people and scripts decide about it. */
@NullMarked
package org.comptoir.gateway.api.delivery;

import org.jspecify.annotations.NullMarked;
