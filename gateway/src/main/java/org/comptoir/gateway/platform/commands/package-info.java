/** Statements that answer with a count: several in one round trip, and at the latest before their transaction commits. */
@org.jspecify.annotations.NullMarked
package org.comptoir.gateway.platform.commands;
