package org.comptoir.gateway.coresystem.x12;

import java.util.List;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.Wording;

/** Loops N9: comments as notes, everything without a place of its own as a name and its text. */
final class X12Texts {

    private static final int WIDTH = 264;
    private static final int NAME = 45;
    private static final int MESSAGES = 1_000;

    private final X12Segments segments;
    private final Wording wording;

    X12Texts(X12Segments segments, Wording wording) {
        this.segments = segments;
        this.wording = wording;
    }

    void write(String comments, List<NamedText> named) {
        List<String> notes = wording.pieces("comments", comments, WIDTH, MESSAGES);
        if (!notes.isEmpty()) {
            segments.segment("N9", "L1", "COMMENTS");
            notes.forEach(piece -> segments.segment("MSG", piece));
        }
        if (named.size() >= MESSAGES) {
            wording.refuse("extrinsics", "are %d, there is place for 999".formatted(named.size()), "send less of them");
        }
        for (NamedText text : named) {
            String name = wording.code("extrinsics", wording.oneLine(text.name()), NAME);
            segments.segment("N9", "ZZ", "", name);
            wording.pieces("extrinsics." + name, text.value(), WIDTH, MESSAGES)
                    .forEach(piece -> segments.segment("MSG", piece));
        }
    }
}
