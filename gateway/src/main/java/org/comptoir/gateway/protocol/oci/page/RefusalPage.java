package org.comptoir.gateway.protocol.oci.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page with nothing but a message.
 *
 * @param detail for those who look after the connection, in English as documents and logs have it; empty where there is none
 */
public record RefusalPage(RefusalTexts texts, Refusal refusal, String detail) {

    /** Our own file: it stands in the page, so that a refusal is whole in one answer. */
    public static final String STYLE = load("refusal.css");

    /** By which a policy allows that style. */
    public static final String STYLE_SOURCE = "'sha256-" + sha256(STYLE) + "'";

    /** Nothing but that style. */
    public static final String POLICY = "default-src 'none'; style-src " + STYLE_SOURCE
            + "; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, RefusalPage.class.getClassLoader(), "gg.jte.generated.precompiled");

    public String title() {
        return texts.get(refusal.key() + ".title");
    }

    /** What is wrong, in the reader's words. */
    public String text() {
        return texts.get(refusal.key() + ".text");
    }

    /** What the reader can do. */
    public String advice() {
        return texts.get(refusal.key() + ".advice");
    }

    /** The detail in the reader's words; as it is where nobody has translated it. */
    public String explained() {
        return texts.detail(detail).orElse(detail);
    }

    /** The language of that. */
    public String explainedIn() {
        return texts.detail(detail).isPresent() ? texts.language().tag() : "en";
    }

    public byte[] draw() {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render("oci/refusal.jte", this, output);
        return output.toByteArray();
    }

    private static String load(String file) {
        try (InputStream in = RefusalPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is not in the application".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("The file %s cannot be read".formatted(file), broken);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
