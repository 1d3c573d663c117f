/** How bytes get to a core system: HTTP, SFTP, a folder. */
@NullMarked
package org.comptoir.gateway.coresystem.transport;

import org.jspecify.annotations.NullMarked;
