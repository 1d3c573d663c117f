/** What the shop's pages show: plain records, made by pure functions from the features' answers and drawn by templates. */
@NullMarked
package org.comptoir.gateway.storefront.page;

import org.jspecify.annotations.NullMarked;
