package org.comptoir.gateway.coresystem.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A segment as somebody else's reader finds it, by a schema of the message. */
record EdiSegment(String tag, List<List<String>> elements) {

    private static final int AWAY = 0x800;

    /** A component, empty where it is not there; both from 1. */
    String at(int element, int component) {
        if (element > elements.size() || component > elements.get(element - 1).size()) {
            return "";
        }
        return elements.get(element - 1).get(component - 1);
    }

    String at(int element) {
        return at(element, 1);
    }

    /** @throws AssertionError naming what breaks the schema */
    static List<EdiSegment> read(byte[] interchange, Charset charset, String schema) {
        List<EdiSegment> segments = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        String text = new String(interchange, charset);
        assertThat(text.getBytes(charset)).isEqualTo(interchange);
        try (InputStream in = new ByteArrayInputStream(moved(text, AWAY).getBytes(charset));
                InputStream message = EdiSegment.class.getResourceAsStream(schema);
                EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(in, charset.name())) {
            var transaction = SchemaFactory.newFactory().createSchema(message);
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_TRANSACTION) {
                    reader.setTransactionSchema(transaction);
                } else if (event == EDIStreamEvent.START_SEGMENT) {
                    segments.add(new EdiSegment(reader.getText(), new ArrayList<>()));
                } else if (event == EDIStreamEvent.ELEMENT_DATA) {
                    keep(reader, segments.get(segments.size() - 1).elements());
                } else if (event.isError()) {
                    errors.add("%s %s %s at %s"
                            .formatted(event, reader.getErrorType(), reader.getReferenceCode(), reader.getLocation()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (EDIStreamException | EDISchemaException unreadable) {
            throw new AssertionError(unreadable);
        }
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return segments;
    }

    private static void keep(EDIStreamReader reader, List<List<String>> elements) {
        int element = reader.getLocation().getElementPosition();
        int component = Math.max(1, reader.getLocation().getComponentPosition());
        while (elements.size() < element) {
            elements.add(new ArrayList<>());
        }
        List<String> components = elements.get(element - 1);
        while (components.size() < component) {
            components.add("");
        }
        components.set(component - 1, moved(reader.getText(), -AWAY));
    }

    /** This reader takes one UTF-16 unit at a time: halves of four-byte characters go to the private area and come back. */
    private static String moved(String text, int by) {
        int from = by > 0 ? Character.MIN_SURROGATE : Character.MIN_SURROGATE + AWAY;
        StringBuilder moved = new StringBuilder(text);
        for (int i = 0; i < moved.length(); i++) {
            int unit = moved.charAt(i) - from;
            if (unit >= 0 && unit < AWAY) {
                moved.setCharAt(i, (char) (moved.charAt(i) + by));
            }
        }
        return moved.toString();
    }
}
