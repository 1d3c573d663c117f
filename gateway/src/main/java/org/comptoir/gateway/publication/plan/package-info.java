/** What is published, as somebody asked for it, and everything it names found. */
@NullMarked
package org.comptoir.gateway.publication.plan;

import org.jspecify.annotations.NullMarked;
