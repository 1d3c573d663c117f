package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.validation.Finding;
import org.comptoir.cxml.validation.Level;
import org.comptoir.cxml.validation.Validator;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.DocumentRemark.Weight;
import org.comptoir.gateway.journal.DocumentReview;
import org.jspecify.annotations.Nullable;

/** Judges kept cXML documents when somebody looks at them; what is accepted on the wire does not depend on it. */
@ApplicationScoped
public class CxmlReview implements DocumentReview {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)");

    private final Validator validator = new Validator(CxmlLimits.DEFAULT);

    @Override
    public List<DocumentRemark> of(String contentType, byte[] content) {
        String type = contentType.toLowerCase(Locale.ROOT).strip();
        boolean xml = type.startsWith("text/xml") || type.startsWith("application/xml");
        if (!xml || content.length == 0) {
            return List.of();
        }
        return validator.judge(content, charset(contentType)).atLeast(Level.WARN).stream()
                .map(CxmlReview::remark)
                .toList();
    }

    private static @Nullable String charset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        return charset.find() ? charset.group(1) : null;
    }

    private static DocumentRemark remark(Finding finding) {
        return new DocumentRemark(
                finding.level() == Level.REFUSE ? Weight.REFUSE : Weight.WARN,
                finding.path(),
                finding.line(),
                finding.rule(),
                finding.message(),
                finding.advice());
    }
}
