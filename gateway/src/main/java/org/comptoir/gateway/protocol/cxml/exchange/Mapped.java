package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.List;
import java.util.function.Function;

/** What a mapper makes of a document: the neutral record, or everything that is wrong with it. */
public sealed interface Mapped<T> {

    record Read<T>(T value) implements Mapped<T> {}

    record Wrong<T>(List<Problem> problems) implements Mapped<T> {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    default <R> R fold(Function<T, R> read, Function<List<Problem>, R> wrong) {
        if (this instanceof Read<T> r) {
            return read.apply(r.value());
        }
        return wrong.apply(((Wrong<T>) this).problems());
    }
}
