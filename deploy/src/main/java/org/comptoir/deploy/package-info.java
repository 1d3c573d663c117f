/** Starts the server with the gateway in it, and measures it. */
@org.jspecify.annotations.NullMarked
package org.comptoir.deploy;
