/** Contracts as tables of text, in and out: one row a rule. */
@NullMarked
package org.comptoir.gateway.contract.upload;

import org.jspecify.annotations.NullMarked;
