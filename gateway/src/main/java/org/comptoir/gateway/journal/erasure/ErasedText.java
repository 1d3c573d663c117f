package org.comptoir.gateway.journal.erasure;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text or a document without one person, read as what it is: XML, JSON, the fields of a form, or words. */
public final class ErasedText {

    /** A field of a form or a call with a number for a user: the only place where a number may be a person. */
    private static final Pattern FIELD = Pattern.compile("(?m)(^|[&?])([^=&\\n<]{1,100})=([^&\\n]*+)");

    private ErasedText() {}

    /** @return the same text where the person is not in it */
    public static String of(String text, Spellings spellings) {
        String begin = text.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            return ErasedJson.of(text, spellings).orElseGet(() -> spellings.without(text));
        }
        if (begin.startsWith("<") || begin.startsWith("\ufeff<")) {
            return ErasedXml.of(text, spellings);
        }
        String left = FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        FieldNames.isOfPersons(found.group(2)) && spellings.isId(found.group(3))
                                ? found.group(1) + found.group(2) + "=" + Spellings.MARK
                                : found.group()));
        return spellings.without(left);
    }

    /** The bytes of a document without the person; empty where the person is not in it. */
    public static Optional<byte[]> of(byte[] content, String contentType, Spellings spellings) {
        Charset charset = DocumentCharset.of(content, contentType);
        Optional<String> read = decoded(content, charset);
        // byte by byte, nothing of what can not be read is lost
        Charset lossless = read.isPresent() ? charset : StandardCharsets.ISO_8859_1;
        String text = read.orElseGet(() -> new String(content, StandardCharsets.ISO_8859_1));
        String left = of(text, spellings);
        return left.equals(text) ? Optional.empty() : Optional.of(left.getBytes(lossless));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notItsCharset) {
            return Optional.empty();
        }
    }
}
