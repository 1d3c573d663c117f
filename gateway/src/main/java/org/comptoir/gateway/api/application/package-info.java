/** What of the API is served: it knows every resource, and none knows it. */
@NullMarked
package org.comptoir.gateway.api.application;

import org.jspecify.annotations.NullMarked;
