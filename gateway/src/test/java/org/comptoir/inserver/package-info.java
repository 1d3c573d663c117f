/** Which tests in the server run beside which: each suite has a process and a server of its own, and Maven runs two at a time. */
@org.jspecify.annotations.NullMarked
package org.comptoir.inserver;
