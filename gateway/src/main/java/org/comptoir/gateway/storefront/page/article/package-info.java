/** An article as pages show it: its price, its facts, what goes with it. */
@NullMarked
package org.comptoir.gateway.storefront.page.article;

import org.jspecify.annotations.NullMarked;
