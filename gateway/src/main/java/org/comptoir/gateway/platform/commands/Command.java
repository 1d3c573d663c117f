package org.comptoir.gateway.platform.commands;

import org.jspecify.annotations.Nullable;

/** A statement that answers with a count of rows, and what binds to its question marks in order. */
public record Command(String sql, @Nullable Object... arguments) {}
