/** Runs of publications as people and scripts see them. */
@NullMarked
package org.comptoir.gateway.publication.run;

import org.jspecify.annotations.NullMarked;
