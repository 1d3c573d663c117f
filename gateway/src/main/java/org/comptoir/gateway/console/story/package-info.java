/** What happened to an order, whole, as one file for somebody who helps from outside. */
@NullMarked
package org.comptoir.gateway.console.story;

import org.jspecify.annotations.NullMarked;
