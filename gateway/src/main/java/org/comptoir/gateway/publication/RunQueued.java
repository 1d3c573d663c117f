package org.comptoir.gateway.publication;

/** A run waits for a worker. */
record RunQueued() {}
