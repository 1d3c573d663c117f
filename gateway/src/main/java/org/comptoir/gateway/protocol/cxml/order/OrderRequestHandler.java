package org.comptoir.gateway.protocol.cxml.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.cxml.binding.OrderRequestHeader;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderProblem;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderCard;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.secret.Seals;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.Problem;
import org.comptoir.gateway.protocol.cxml.exchange.ProfileOption;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;

/** OrderRequest: a buyer orders, changes an order or cancels it. */
@ApplicationScoped
public class OrderRequestHandler implements RequestHandler {

    public static final String NAME = "OrderRequest";
    private static final Set<String> TYPES = Set.of("new", "update", "delete");
    private static final Set<String> ORDER_TYPES = Set.of("regular", "release", "blanket");

    private final PlaceOrder placeOrder;
    private final Seals seals;

    @Inject
    OrderRequestHandler(PlaceOrder placeOrder, Seals seals) {
        this.placeOrder = placeOrder;
        this.seals = seals;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderRequestHandler() {
        this(null, null);
    }

    @Override
    public String requestName() {
        return NAME;
    }

    @Override
    public Judged handle(Received received) {
        OrderRequest request = Objects.requireNonNull(received.request().orderRequest, NAME);
        return unsupported(request)
                .map(reason -> Judged.toKeep(CxmlAnswer.notImplemented(reason)))
                .orElseGet(() -> OrderRequestMapper.toIncomingOrder(received, request, cards(received.connection()))
                        .fold(this::place, problems -> Judged.toKeep(CxmlAnswer.badRequest(problems))));
    }

    @Override
    public List<ProfileOption> options(Connection connection) {
        return List.of(new ProfileOption("attachments", "Yes"), new ProfileOption("changes", "Yes"));
    }

    /** One card is one token for all clients of a supplier, and another for every other supplier. */
    private CardTokens cards(Connection connection) {
        return connection.dialect().orderCard() == OrderCard.TOKEN
                ? number -> Optional.of(
                        seals.secrets().token("card/" + connection.supplier().value(), number))
                : CardTokens.NONE;
    }

    private static Optional<String> unsupported(OrderRequest request) {
        OrderRequestHeader header = request.orderRequestHeader;
        if (header == null) {
            return Optional.empty();
        }
        if (!TYPES.contains(header.type)) {
            return Optional.of("OrderRequest with type=\"%s\" is not supported here. Send new, update or delete"
                    .formatted(Texts.cut(header.type, 40)));
        }
        return ORDER_TYPES.contains(header.orderType)
                ? Optional.empty()
                : Optional.of(
                        "OrderRequest with orderType=\"%s\" is not supported here. Send regular, release or blanket"
                                .formatted(Texts.cut(header.orderType, 40)));
    }

    private Judged place(IncomingOrder order) {
        Judged judged = placeOrder
                .place(order)
                .fold(
                        accepted -> Judged.kept(CxmlAnswer.ok(accepted.text())),
                        repeated -> Judged.kept(CxmlAnswer.ok(repeated.text())),
                        conflicting -> Judged.kept(CxmlAnswer.conflict(conflicting.text())),
                        rejected -> Judged.kept(CxmlAnswer.badRequest(problems(rejected.problems()))));
        CrashPoints.reach("C3");
        return judged;
    }

    private static List<Problem> problems(List<OrderProblem> problems) {
        return problems.stream()
                .map(problem -> new Problem(problem.path(), problem.message()))
                .toList();
    }
}
