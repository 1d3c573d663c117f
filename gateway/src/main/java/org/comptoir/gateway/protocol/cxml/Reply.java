package org.comptoir.gateway.protocol.cxml;

/** An answer as HTTP carries it. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Reply(int http, byte[] body) {}
