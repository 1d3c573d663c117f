/** Benchmarks, each with its floor measured in the same run: only the ratio travels from one machine to another. */
@org.jspecify.annotations.NullMarked
package org.comptoir.bench;
