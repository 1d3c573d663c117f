/** The house's rules, checked on every build. */
@org.jspecify.annotations.NullMarked
package org.comptoir.architecture;
