/** Pages of the console about articles: what is for sale, and what a client sees of it. */
@org.jspecify.annotations.NullMarked
package org.comptoir.gateway.console.catalog;
