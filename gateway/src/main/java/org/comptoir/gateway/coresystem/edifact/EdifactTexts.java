package org.comptoir.gateway.coresystem.edifact;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.Wording;

/** FTX: comments as general information, everything without a place of its own as a name and its text. */
final class EdifactTexts {

    private static final int WIDTH = 70;
    private static final int IN_SEGMENT = 5;
    private static final int SEGMENTS = 99;
    private static final int MOST_PIECES = SEGMENTS * IN_SEGMENT;

    private final EdifactSegments segments;
    private final Wording wording;

    EdifactTexts(EdifactSegments segments, Wording wording) {
        this.segments = segments;
        this.wording = wording;
    }

    void write(String comments, List<NamedText> named) {
        List<List<String>> literals =
                new ArrayList<>(groups(wording.pieces("comments", comments, WIDTH, MOST_PIECES), IN_SEGMENT));
        int ofComments = literals.size();
        for (NamedText text : named) {
            String name = wording.code("extrinsics", wording.oneLine(text.name()), WIDTH);
            List<String> value = wording.pieces("extrinsics." + name, text.value(), WIDTH, MOST_PIECES);
            groups(value.isEmpty() ? List.of("") : value, IN_SEGMENT - 1)
                    .forEach(group -> literals.add(named(name, group)));
        }
        if (literals.size() > SEGMENTS) {
            wording.refuse(
                    "extrinsics",
                    "and comments fill %d segments, there is place for %d".formatted(literals.size(), SEGMENTS),
                    "send less of them, or give the order to a target whose format has the room");
        }
        for (int i = 0; i < Math.min(literals.size(), SEGMENTS); i++) {
            segments.segment(
                    "FTX", segments.element(i < ofComments ? "AAI" : "ZZZ"), "", "", segments.element(literals.get(i)));
        }
    }

    private static List<String> named(String name, List<String> value) {
        List<String> literal = new ArrayList<>();
        literal.add(name);
        literal.addAll(value);
        return literal;
    }

    private static List<List<String>> groups(List<String> pieces, int size) {
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += size) {
            groups.add(pieces.subList(i, Math.min(pieces.size(), i + size)));
        }
        return groups;
    }
}
