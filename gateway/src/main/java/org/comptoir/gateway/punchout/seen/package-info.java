/** What setups lately said beside the fields of every setup. */
@NullMarked
package org.comptoir.gateway.punchout.seen;

import org.jspecify.annotations.NullMarked;
