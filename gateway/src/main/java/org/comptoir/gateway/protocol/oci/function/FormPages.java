package org.comptoir.gateway.protocol.oci.function;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.page.RefusalPage;
import org.comptoir.gateway.punchout.ReturnUrl;

/** Pages with a form as answers: written in the charset the buyer's server reads, and allowed to post to the hook alone. */
final class FormPages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, FormPages.class.getClassLoader(), "gg.jte.generated.precompiled");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9._\\-\\[\\]:]{1,260}|sapevent:");

    private FormPages() {}

    static OciAnswer answer(FormPage page, Connection connection) {
        Charset charset = page.form().charset();
        return new OciAnswer.Content(
                200,
                "text/html;charset=" + charset.name(),
                bytes(draw("oci/form.jte", page), charset),
                policy(page.form().action(), connection));
    }

    static String draw(String template, Object page) {
        TemplateOutput output = new StringOutput();
        ENGINE.render(template, page, output);
        return output.toString();
    }

    /** Browsers also stop a form whose receiver sends them on to another host: those who may frame the page are receivers, too. */
    private static String policy(ReturnUrl hook, Connection connection) {
        String frames = sources(
                Stream.concat(hook.webOrigin().map(Object::toString).stream(), connection.frameOrigins().stream()));
        String forms = sources(Stream.concat(Stream.of(hook.origin()), connection.frameOrigins().stream()));
        return "default-src 'none'; style-src " + RefusalPage.STYLE_SOURCE
                + "; script-src 'self'; base-uri 'none'; form-action" + forms + "; frame-ancestors 'self'" + frames;
    }

    /** What does not look like an origin is left out: it could smuggle another directive in. */
    private static String sources(Stream<String> origins) {
        return origins.distinct()
                .filter(origin -> ORIGIN.matcher(origin).matches())
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
    }

    /** Characters the charset lacks become references, which browsers read as themselves; fields hold none of them. */
    private static byte[] bytes(String page, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (charset.equals(StandardCharsets.UTF_8) || encoder.canEncode(page)) {
            return page.getBytes(charset);
        }
        StringBuilder fitting = new StringBuilder(page.length() + 64);
        page.codePoints().forEach(point -> {
            String character = Character.toString(point);
            fitting.append(encoder.canEncode(character) ? character : "&#" + point + ";");
        });
        return fitting.toString().getBytes(charset);
    }
}
