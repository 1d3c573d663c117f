/** The trials by the numbers of the catalogue of reliability tests, each with the figures that show that it hit its aim. */
@org.jspecify.annotations.NullMarked
package org.comptoir.faults.trials;
