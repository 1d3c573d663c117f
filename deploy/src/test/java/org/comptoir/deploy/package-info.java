/** The built gateway as a stranger meets it: a process, an address, a folder. */
@org.jspecify.annotations.NullMarked
package org.comptoir.deploy;
