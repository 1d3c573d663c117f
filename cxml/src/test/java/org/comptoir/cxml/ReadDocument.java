package org.comptoir.cxml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.Supplier;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/**
 * A document of any root element, read.
 *
 * @param kind what it is, in a word
 * @param dtd the file of the DTD that knows it
 * @param write writes it again
 */
public record ReadDocument(String kind, List<String> notes, DtdFile dtd, Function<CxmlWriter, byte[]> write) {

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z]\\w*)");
    private static final Map<String, Class<?>> ROOTS = Map.of("Index", Index.class, "Supplier", Supplier.class);
    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);

    public static ReadDocument of(byte[] document, @Nullable String charset) throws CxmlException {
        Matcher root = ROOT.matcher(new String(document, StandardCharsets.ISO_8859_1).replace("\0", ""));
        Class<?> type = root.find() ? ROOTS.get(root.group(1)) : null;
        return type != null ? root(READER.readRoot(document, charset, type)) : envelope(READER.read(document, charset));
    }

    private static ReadDocument root(RootDocument<?> read) {
        String kind = "root " + BoundType.rootName(read.content().getClass());
        return new ReadDocument(kind, read.notes(), DtdFile.CXML, writer -> writer.writeRoot(read.content()));
    }

    private static ReadDocument envelope(CxmlDocument read) {
        String kind = read.documentName().orElse(read.content().response != null ? "Response" : "nothing known");
        DtdFile dtd = DtdFile.of(read.documentName().orElse(null));
        return new ReadDocument(kind, read.notes(), dtd, writer -> writer.write(read));
    }
}
