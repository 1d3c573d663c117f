/** What stands before every page: headers, bounds of forms in size and in time, and the page behind every error. */
@org.jspecify.annotations.NullMarked
package org.comptoir.gateway.platform.web;
