package org.comptoir.gateway.punchout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.WebOrigin;
import org.comptoir.kernel.Language;

/**
 * A session that is open right now, with what the shop and the return need of it.
 *
 * @param extrinsics what else the request said, in the order sent: cXML {@code Extrinsic}, the parameters of an OCI call
 *     without its secrets and addresses
 * @param cancelUrl where a buyer goes who leaves without a cart, if not to {@code returnUrl}: OCI {@code OCI_CANCEL}
 */
public record ActiveSession(
        SessionId id,
        Connection connection,
        Operation operation,
        BuyerCookie buyerCookie,
        ReturnUrl returnUrl,
        DocumentId setupDocument,
        Language language,
        Person person,
        Optional<Site> site,
        Optional<String> selectedItem,
        Optional<ReturnFrame> returnFrame,
        Map<String, String> extrinsics,
        Optional<ReturnUrl> cancelUrl) {

    /** The same in another language, for one that is not offered any more. */
    public ActiveSession speaking(Language other) {
        return other == language
                ? this
                : new ActiveSession(
                        id,
                        connection,
                        operation,
                        buyerCookie,
                        returnUrl,
                        setupDocument,
                        other,
                        person,
                        site,
                        selectedItem,
                        returnFrame,
                        extrinsics,
                        cancelUrl);
    }

    /** Whether the buyer only looks: nothing of the cart may change, and nothing goes back. */
    public boolean isReadOnly() {
        return operation == Operation.INSPECT;
    }

    /** Whether the cart came along: what goes back takes its place in the buyer's request. */
    public boolean replacesLines() {
        return operation == Operation.EDIT;
    }

    /** Origins that may show the shop in a frame: where the cart goes, and what the connection adds. */
    public List<String> frameOrigins() {
        Set<String> origins = new LinkedHashSet<>();
        returnUrl.webOrigin().map(WebOrigin::toString).ifPresent(origins::add);
        origins.addAll(connection.frameOrigins());
        return List.copyOf(origins);
    }
}
