package org.comptoir.gateway.protocol.oci.cart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnFormat;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.punchout.ActiveSession;

/** The cart as a form of OCI fields, or of one document where the buyer reads XML. */
@ApplicationScoped
public class OciReturnFormat implements ReturnFormat {

    private static final System.Logger LOG = System.getLogger(OciReturnFormat.class.getName());

    private static final String CART = "OciCart";
    private static final String CANCELLATION = "OciCancellation";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    @Override
    public Protocol protocol() {
        return Protocol.OCI;
    }

    @Override
    public List<CartProblem> obstacles(ActiveSession session, PricedCart cart) {
        OciTerms terms = HookForm.of(session).terms();
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
        HookForm form = HookForm.of(cart.session());
        OciTerms terms = form.terms();
        List<OciLine> lines = new ArrayList<>(cart.lines().size());
        for (ReturnedCart.Line line : cart.lines()) {
            lines.add(OciLineMapper.toLine(OciItem.promised(line), lines.size() + 1, terms));
        }
        HookForm.Filled filled = form.to(cart.session().returnUrl(), form.items(lines));
        return toReturn(filled, filled.document(CART, OK));
    }

    /** The buyer's own address for it, or the hook: OCI has no word for a visit without a cart but a form without items. */
    @Override
    public ReturnForm writeCancellation(ActiveSession session) {
        HookForm.Filled filled = HookForm.of(session).to(session.cancelUrl().orElse(session.returnUrl()), List.of());
        return toReturn(filled, filled.document(CANCELLATION, NO_CONTENT));
    }

    private static ReturnForm toReturn(HookForm.Filled filled, JournalEntry document) {
        Connection connection = filled.connection();
        int many = connection.dialect().oci().fieldWarning();
        return new ReturnForm(
                filled.action(),
                filled.fields(),
                filled.target(),
                filled.charset(),
                document.withNotes(notes(filled.fields().size(), many, connection)));
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
