/** Faults and attacks against the gateway as it ships: {@code deploy/faults}; a small scale of each runs with the tests. */
@org.jspecify.annotations.NullMarked
package org.comptoir.faults;
