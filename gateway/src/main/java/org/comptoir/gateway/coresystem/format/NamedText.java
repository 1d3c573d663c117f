package org.comptoir.gateway.coresystem.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderAccepted;

/**
 * What an order says beside the fields every format has: extrinsics in the order sent, what else is handed on, and where its
 * attachments are.
 */
public record NamedText(String name, String value) {

    private static final String ATTACHMENT = "attachment ";

    /**
     * Of the order's head. An attachment is named by its file and fetched from its address.
     *
     * @param elsewhere members of the details that the format has a field for
     */
    public static List<NamedText> ofHead(OrderAccepted accepted, FormatContext context, Set<String> elsewhere) {
        List<NamedText> texts = new ArrayList<>();
        accepted.order().extrinsics().forEach((name, value) -> texts.add(new NamedText(name, value)));
        texts.addAll(HandedOn.texts(accepted.order().details(), elsewhere));
        for (Attachment attachment : accepted.order().document().attachments()) {
            texts.add(new NamedText(
                    ATTACHMENT + attachment.kept().fileName(),
                    context.attachment(accepted.orderId(), attachment.kept().number())));
        }
        return texts;
    }

    public static List<NamedText> ofLine(IncomingLine line) {
        return ofLine(line, Set.of());
    }

    /** @param elsewhere members of the details that the format has a field for */
    public static List<NamedText> ofLine(IncomingLine line, Set<String> elsewhere) {
        List<NamedText> texts = new ArrayList<>();
        line.extrinsics().forEach((name, value) -> texts.add(new NamedText(name, value)));
        texts.addAll(HandedOn.texts(line.details(), elsewhere));
        return texts;
    }
}
