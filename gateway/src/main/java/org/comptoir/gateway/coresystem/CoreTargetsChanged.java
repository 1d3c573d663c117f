package org.comptoir.gateway.coresystem;

/** Somebody has written or retired a target. */
record CoreTargetsChanged() {}
