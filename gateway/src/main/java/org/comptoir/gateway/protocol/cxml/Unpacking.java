package org.comptoir.gateway.protocol.cxml;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.mime.ContentId;
import org.comptoir.cxml.mime.CxmlMultipart;
import org.comptoir.cxml.mime.MimeLimits;
import org.comptoir.cxml.mime.MimePart;
import org.comptoir.cxml.mime.MultipartReader;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlCall;

/** Takes a document with attachments apart. Nothing a sender says of a file decides what it is called or served as. */
final class Unpacking {

    /** 32 MiB in all, at most 20 attachments. */
    static final MimeLimits LIMITS = MimeLimits.DEFAULT;

    private static final MultipartReader READER = new MultipartReader(LIMITS);

    private Unpacking() {}

    /** The document with its attachments; any other body as it is. */
    static CxmlCall of(CxmlCall sent) throws CxmlException {
        if (!CxmlCall.isMultipart(sent.contentType())) {
            return sent;
        }
        CxmlMultipart message = READER.read(sent.contentType(), sent.body());
        List<Attachment> attachments = new ArrayList<>(message.attachments().size());
        for (MimePart part : message.attachments()) {
            attachments.add(Attachment.of(
                    attachments.size() + 1, part.contentId().map(ContentId::value), part.name(), part.content()));
        }
        MimePart document = message.document();
        return new CxmlCall(document.content(), document.type().toString(), attachments, message.notes());
    }

    /** What is too much was understood and can be taken in smaller pieces; all else could not be read. */
    static CxmlAnswer answer(CxmlException unreadable) {
        return unreadable.reason() == CxmlException.Reason.LIMIT
                ? CxmlAnswer.badRequest(unreadable.getMessage())
                : CxmlAnswer.notAcceptable(unreadable.getMessage());
    }
}
