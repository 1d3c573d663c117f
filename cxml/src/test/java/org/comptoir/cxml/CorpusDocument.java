package org.comptoir.cxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.cxml.CxmlWriter.Encoding;
import org.comptoir.cxml.form.CxmlForm;
import org.comptoir.cxml.form.ReceivedForm;
import org.comptoir.cxml.mime.CxmlMultipart;
import org.comptoir.cxml.mime.MimeLimits;
import org.comptoir.cxml.mime.MultipartReader;
import org.jspecify.annotations.Nullable;

/** What became of one document of the corpus: read and written again, or refused. */
final class CorpusDocument {

    /** Reason and message; empty when it was read. */
    String refusal = "";

    final List<String> lost = new ArrayList<>();
    final List<String> added = new ArrayList<>();
    boolean inOrder = true;
    List<String> dtdErrors = List.of();
    List<String> ownErrors = List.of();
    private String kind = "";
    private String reason = "";

    private CorpusDocument() {}

    static CorpusDocument of(Path file) throws IOException {
        CorpusDocument document = new CorpusDocument();
        try {
            document.unpack(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (CxmlException e) {
            document.reason = e.reason().name();
            document.refusal = e.getMessage();
        }
        return document;
    }

    private void unpack(String name, byte[] bytes) throws CxmlException {
        if (name.endsWith(".txt")) {
            ReceivedForm form = CxmlForm.readBody(bytes, null)
                    .orElseThrow(() -> CxmlException.whole(CxmlException.Reason.STRUCTURE, "No form field with cXML"));
            read("form field, ", form.document(), form.charset());
        } else if (name.endsWith(".mime")) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            Matcher type =
                    Pattern.compile("(?im)^Content-Type: (multipart/.*?)\\r?$").matcher(text);
            int blank = text.indexOf("\r\n\r\n") >= 0 ? text.indexOf("\r\n\r\n") + 4 : text.indexOf("\n\n") + 2;
            byte[] body = text.substring(blank).getBytes(StandardCharsets.ISO_8859_1);
            CxmlMultipart message = type.find()
                    ? new MultipartReader(MimeLimits.DEFAULT).read(type.group(1), body)
                    : new MultipartReader(MimeLimits.DEFAULT).read("none", body);
            read("multipart, ", message.document().content(), message.document().charset());
        } else {
            read("", bytes, null);
        }
    }

    private void read(String wrapping, byte[] document, @Nullable String charset) throws CxmlException {
        ReadDocument read = ReadDocument.of(document, charset);
        kind = wrapping + read.kind();
        compare(CanonicalLines.of(document, charset), read);
    }

    private void compare(List<String> before, ReadDocument read) {
        for (Encoding encoding : Encoding.values()) {
            CxmlWriter writer = new CxmlWriter(encoding);
            byte[] written = read.write().apply(writer.asItStands());
            List<String> after = CanonicalLines.of(written, null);
            lost.clear();
            added.clear();
            lost.addAll(tops(before, new HashSet<>(after)));
            added.addAll(tops(after, new HashSet<>(before)));
            inOrder &= !lost.isEmpty() || before.equals(after);
            dtdErrors = DtdCheck.errors(written, read.dtd().fileName());
            try {
                read.write().apply(writer);
            } catch (InvalidDocumentException e) {
                ownErrors = e.problems();
            }
        }
    }

    /** What is missing among others; of a whole element that is missing, its line alone. */
    private static List<String> tops(List<String> lines, Set<String> others) {
        List<String> tops = new ArrayList<>();
        for (String line : lines) {
            if (!others.contains(line)
                    && tops.stream().noneMatch(top -> !top.contains("/@") && line.startsWith(top + "/"))) {
                tops.add(line.strip().replaceAll("\\s+", " "));
            }
        }
        return tops;
    }

    boolean wasRead() {
        return refusal.isEmpty();
    }

    /** In one line: {@code read}, {@code read without …} or {@code refused REASON message}. */
    String outcome() {
        if (!wasRead()) {
            return "refused %s %s".formatted(reason, refusal).replaceAll("\\s+", " ");
        }
        return lost.isEmpty() ? "read" : "read without " + String.join("; ", lost);
    }

    String row(String name, String why) {
        String valid = !wasRead() ? "" : dtdErrors.isEmpty() ? "yes" : "no: " + String.join("; ", ownErrors);
        return "| %s | %s | %s | %s | %s |".formatted(name, kind, cell(outcome()), cell(valid), cell(why));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
