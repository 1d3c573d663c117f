/** Persons in old orders, and documents that orders still need. */
@NullMarked
package org.comptoir.gateway.order.retention;

import org.jspecify.annotations.NullMarked;
