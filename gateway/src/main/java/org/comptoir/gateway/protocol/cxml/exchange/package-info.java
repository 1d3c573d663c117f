/** What every kind of cXML request shares: the proven request, its handler, problems, answers and the parts of documents. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.exchange;

import org.jspecify.annotations.NullMarked;
