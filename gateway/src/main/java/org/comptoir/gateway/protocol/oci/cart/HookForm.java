package org.comptoir.gateway.protocol.oci.cart;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.partner.dialect.oci.OciForm;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnUrl;

/**
 * The form that answers one call at its hook: what the call said for itself, then items.
 *
 * @param call the call's parameters, names in any case, without secrets
 * @param target frame the form posts to
 */
public record HookForm(Connection connection, Map<String, String> call, String target) {

    private static final String WHOLE_WINDOW = "_top";

    static HookForm of(ActiveSession session) {
        return new HookForm(
                session.connection(),
                session.extrinsics(),
                session.returnFrame().map(ReturnFrame::name).orElse(WHOLE_WINDOW));
    }

    /** An XML document is UTF-8 whatever the form around it is in. */
    public OciTerms terms() {
        OciTerms terms = OciTerms.of(connection, call);
        return terms.rules().form() == OciForm.XML ? terms.in(new WireCharset(StandardCharsets.UTF_8)) : terms;
    }

    /** As fields, or as one document where the buyer reads XML. */
    public List<ReturnForm.Field> items(List<OciLine> lines) {
        OciRules rules = connection.dialect().oci();
        if (rules.form() == OciForm.XML) {
            return Esapo.fields(lines);
        }
        List<ReturnForm.Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            fields.addAll(lines.get(i).inForm(i + 1, rules.emptyFields()));
        }
        return fields;
    }

    /** Everything the form holds when it goes to this address. */
    public Filled to(ReturnUrl url, List<ReturnForm.Field> items) {
        WireCharset charset = OciTerms.of(connection, call).charset();
        HookAddress hook = HookAddress.of(url, connection.dialect().oci().hookMode(), charset);
        List<ReturnForm.Field> fields = new ArrayList<>(hook.fields());
        fields.addAll(CallEcho.fields(call, target, charset));
        fields.addAll(items);
        return new Filled(connection, hook.action(), fields, target, charset.charset());
    }

    /**
     * A form ready to be sent.
     *
     * @param target frame the form posts to
     * @param charset in which the page is written and the browser sends the fields
     */
    public record Filled(
            Connection connection, ReturnUrl action, List<ReturnForm.Field> fields, String target, Charset charset) {

        public Filled {
            fields = List.copyOf(fields);
        }

        /**
         * What the browser will send, for the journal.
         *
         * @param status 200 for items, 204 for a visit without any
         */
        public JournalEntry document(String kind, int status) {
            return new JournalEntry(
                    JournalEntry.Direction.OUT,
                    connection.supplier().value(),
                    Optional.of(connection.id().value()),
                    kind,
                    Optional.empty(),
                    FormBody.contentType(charset),
                    FormBody.of(fields, charset),
                    status);
        }
    }
}
