/** What was kept in English, told by code and arguments again. */
@NullMarked
package org.comptoir.gateway.platform.sentence;

import org.jspecify.annotations.NullMarked;
