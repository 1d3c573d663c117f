/** The people of the console: who they are, how they come to be, and how they change or leave. */
@NullMarked
package org.comptoir.gateway.access.people;

import org.jspecify.annotations.NullMarked;
