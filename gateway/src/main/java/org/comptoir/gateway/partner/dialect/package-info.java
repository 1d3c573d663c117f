/** What one procurement suite needs and another does not: rules in data files, inherited by connections. */
@NullMarked
package org.comptoir.gateway.partner.dialect;

import org.jspecify.annotations.NullMarked;
