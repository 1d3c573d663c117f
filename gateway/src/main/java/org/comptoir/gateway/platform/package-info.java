/** The ground every feature stands on: settings, clock, database, start and stop, health, headers and problem pages. */
@org.jspecify.annotations.NullMarked
package org.comptoir.gateway.platform;
