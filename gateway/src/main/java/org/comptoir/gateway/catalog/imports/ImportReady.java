package org.comptoir.gateway.catalog.imports;

/** There is work for an import's worker of this node, from the commit on. */
record ImportReady() {}
