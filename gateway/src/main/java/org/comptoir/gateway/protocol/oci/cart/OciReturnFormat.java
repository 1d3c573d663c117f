package org.comptoir.gateway.protocol.oci.cart;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnFormat;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.partner.dialect.oci.OciForm;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnUrl;

/** The cart as a form of OCI fields, or of one document where the buyer reads XML. */
@ApplicationScoped
public class OciReturnFormat implements ReturnFormat {

    private static final System.Logger LOG = System.getLogger(OciReturnFormat.class.getName());

    private static final String CART = "OciCart";
    private static final String CANCELLATION = "OciCancellation";
    private static final String WHOLE_WINDOW = "_top";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    @Override
    public Protocol protocol() {
        return Protocol.OCI;
    }

    @Override
    public List<CartProblem> obstacles(ActiveSession session, PricedCart cart) {
        OciTerms terms = terms(session);
        List<CartProblem> problems = new ArrayList<>();
        for (CartLine line : cart.lines()) {
            line.product().ifPresent(product -> {
                problems.addAll(OciLineCheck.of(product, line.quantity(), terms));
                line.price().ifPresent(price -> problems.addAll(OciLineCheck.of(product, price.unitPrice(), terms)));
            });
        }
        return problems;
    }

    @Override
    public ReturnForm write(ReturnedCart cart) {
        ActiveSession session = cart.session();
        OciRules rules = session.connection().dialect().oci();
        OciTerms terms = terms(session);
        List<OciLine> lines = new ArrayList<>(cart.lines().size());
        for (ReturnedCart.Line line : cart.lines()) {
            lines.add(OciLineMapper.toLine(OciItem.promised(line), lines.size() + 1, terms));
        }
        List<ReturnForm.Field> fields = new ArrayList<>();
        if (rules.form() == OciForm.XML) {
            fields.addAll(Esapo.fields(lines));
        } else {
            for (int i = 0; i < lines.size(); i++) {
                fields.addAll(lines.get(i).inForm(i + 1, rules.emptyFields()));
            }
        }
        return form(session, session.returnUrl(), fields, CART);
    }

    /** The buyer's own address for it, or the hook: OCI has no word for a visit without a cart but a form without items. */
    @Override
    public ReturnForm writeCancellation(ActiveSession session) {
        return form(session, session.cancelUrl().orElse(session.returnUrl()), List.of(), CANCELLATION);
    }

    /** An XML document is UTF-8 whatever the form around it is in. */
    private static OciTerms terms(ActiveSession session) {
        OciTerms terms = OciTerms.of(session.connection(), session.extrinsics());
        return terms.rules().form() == OciForm.XML ? terms.in(new WireCharset(StandardCharsets.UTF_8)) : terms;
    }

    private static ReturnForm form(ActiveSession session, ReturnUrl url, List<ReturnForm.Field> items, String kind) {
        Connection connection = session.connection();
        OciRules rules = connection.dialect().oci();
        Map<String, String> call = session.extrinsics();
        WireCharset charset = OciTerms.of(connection, call).charset();
        String target = session.returnFrame().map(ReturnFrame::name).orElse(WHOLE_WINDOW);
        HookAddress hook = HookAddress.of(url, rules.hookMode(), charset);
        List<ReturnForm.Field> fields = new ArrayList<>(hook.fields());
        fields.addAll(CallEcho.fields(call, target, charset));
        fields.addAll(items);
        JournalEntry document = new JournalEntry(
                JournalEntry.Direction.OUT,
                connection.supplier().value(),
                Optional.of(connection.id().value()),
                kind,
                Optional.empty(),
                FormBody.contentType(charset.charset()),
                FormBody.of(fields, charset.charset()),
                kind.equals(CART) ? OK : NO_CONTENT);
        return new ReturnForm(
                hook.action(),
                fields,
                target,
                charset.charset(),
                document.withNotes(notes(fields.size(), rules.fieldWarning(), connection)));
    }

    /** Receivers in PHP take 1,000 fields and lose the rest without a word. */
    private static List<String> notes(int fields, int many, Connection connection) {
        if (fields <= many) {
            return List.of();
        }
        String note = "The form has %d fields; a receiver that stops at 1000 loses the last lines".formatted(fields);
        LOG.log(
                System.Logger.Level.WARNING,
                "Connection %s: %s. If lines are missing at the buyer, set its rule oci.empty-fields to omit"
                        .formatted(connection.name(), note));
        return List.of(note);
    }
}
