package org.comptoir.gateway.console.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.gateway.console.story.Story.Paper;
import org.comptoir.gateway.console.story.Story.Sent;

/** A story as one archive: to be read ({@code story.txt}), to be worked with ({@code story.json}), and every document. */
final class StoryFile {

    private StoryFile() {}

    /**
     * @param content of a document as its reader may see it
     * @param masked whether that hides what tells of persons
     */
    static void write(Story story, Function<Paper, byte[]> content, boolean masked, Instant now, OutputStream target)
            throws IOException {
        ZipOutputStream archive = new ZipOutputStream(target, UTF_8);
        add(archive, "story.txt", words(story, masked, now).getBytes(UTF_8));
        add(archive, "story.json", json(story, masked, now).getBytes(UTF_8));
        for (Paper paper : story.papers()) {
            add(archive, paper.file(), content.apply(paper));
        }
        for (Sent document : story.sent()) {
            add(archive, document.file(), document.payload());
        }
        archive.finish();
    }

    private static void add(ZipOutputStream archive, String name, byte[] content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
        archive.closeEntry();
    }

    private static String words(Story story, boolean masked, Instant now) {
        StringBuilder text = new StringBuilder();
        story.head().forEach(line -> text.append(line).append('\n'));
        text.append("Written %s\n".formatted(now));
        text.append(
                masked
                        ? "Names, addresses, mails and telephone numbers are blanked; what went to core systems is left out.\n"
                        : "");
        text.append('\n');
        story.told()
                .forEach(each -> text.append("%s  %-8s  %s%s%s\n"
                        .formatted(
                                each.at(),
                                each.kind(),
                                each.who().isEmpty() ? "" : each.who() + "  ",
                                each.what(),
                                each.file().map(file -> "  -> " + file).orElse(""))));
        return text.toString();
    }

    private static String json(Story story, boolean masked, Instant now) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        story.told().forEach(each -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("at", each.at().toString())
                    .add("kind", each.kind())
                    .add("who", each.who())
                    .add("what", each.what());
            each.file().ifPresent(file -> one.add("file", file));
            told.add(one);
        });
        JsonObjectBuilder whole = Json.createObjectBuilder();
        new TreeMap<>(story.about()).forEach(whole::add);
        return whole.add("masked", masked)
                .add("writtenAt", now.toString())
                .add("story", told)
                .build()
                .toString();
    }
}
