package org.comptoir.gateway.partner.onboarding;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.OriginLines;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.onboarding.ConnectionWish.NewClientWish;

/** Looks a wish through and tells all that must be mended, so that a person mends it in one round. */
final class WishCheck {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_SECRET = 8;
    private static final int LONGEST_SECRET = 200;

    private final PartnerDirectory directory;
    private final ConnectionWish wish;
    private final Set<WishProblem> problems = EnumSet.noneOf(WishProblem.class);

    private WishCheck(PartnerDirectory directory, ConnectionWish wish) {
        this.directory = directory;
        this.wish = wish;
    }

    static Set<WishProblem> problems(PartnerDirectory directory, ConnectionWish wish) {
        WishCheck check = new WishCheck(directory, wish);
        check.client();
        check.name();
        check.names();
        check.secret();
        check.currency();
        check.origins();
        return check.problems;
    }

    private void client() {
        if (wish.client().isPresent()) {
            add(directory.findClient(wish.supplier(), wish.client().get()).isEmpty(), WishProblem.CLIENT_UNKNOWN);
            return;
        }
        NewClientWish asked = wish.newClient();
        add(
                !isWithin(asked.number(), LONGEST_NUMBER) || !isWithin(asked.name(), LONGEST_NAME),
                WishProblem.CLIENT_INCOMPLETE);
        add(directory.findClient(wish.supplier(), asked.number()).isPresent(), WishProblem.CLIENT_NUMBER_TAKEN);
    }

    private void name() {
        add(!NAME.matcher(wish.name()).matches(), WishProblem.NAME_FORM);
        boolean taken = directory.findConnection(wish.supplier(), wish.name()).isPresent()
                || (wish.protocol().isEnteredByName()
                        && directory.findEntered(wish.name()).isPresent());
        add(taken, WishProblem.NAME_TAKEN);
        add(
                !Dialects.of(wish.protocol().tongue())
                        .names()
                        .contains(wish.dialect().dialect()),
                WishProblem.DIALECT_UNKNOWN);
    }

    private void names() {
        Optional<Credential> buyer = wish.names().buyer();
        add(!wish.names().supplier().isWhole(), WishProblem.SUPPLIER_INCOMPLETE);
        add(
                !wish.protocol().isEnteredByName()
                        && buyer.filter(Credential::isWhole).isEmpty(),
                WishProblem.BUYER_INCOMPLETE);
        boolean shared = wish.secret().sameAs().isPresent();
        add(!shared && !wish.names().sender().isWhole(), WishProblem.SENDER_INCOMPLETE);
        List<Credential> sender = wish.secret()
                .sameAs()
                .map(directory::senderNames)
                .orElse(List.of(wish.names().sender()));
        add(
                buyer.isPresent()
                        && directory.isTaken(
                                List.of(buyer.get()), List.of(wish.names().supplier()), sender),
                WishProblem.ALIKE);
    }

    private void secret() {
        if (wish.secret().sameAs().isPresent()) {
            boolean own = directory
                    .findConnection(wish.secret().sameAs().get())
                    .filter(other -> other.supplier().equals(wish.supplier()))
                    .isPresent();
            add(!own, WishProblem.SECRET_OF_NOBODY);
            return;
        }
        String value = wish.secret().value();
        add(
                value.length() < SHORTEST_SECRET || value.length() > LONGEST_SECRET || !value.equals(value.strip()),
                WishProblem.SECRET_FORM);
    }

    private void currency() {
        add(
                Currency.getAvailableCurrencies().stream()
                        .noneMatch(each -> each.getCurrencyCode().equals(wish.currency())),
                WishProblem.CURRENCY_UNKNOWN);
    }

    private void origins() {
        ConnectionWish.Origins origins = wish.origins();
        add(origins.loopback() && !wish.test(), WishProblem.LOOPBACK_IN_PRODUCTION);
        add(origins.returns().isEmpty() && !origins.loopback(), WishProblem.RETURN_MISSING);
        origins(origins.returns(), WishProblem.RETURN_FORM, WishProblem.RETURN_NOT_ENCRYPTED);
        origins(origins.frames(), WishProblem.FRAME_FORM, WishProblem.FRAME_NOT_ENCRYPTED);
    }

    private void origins(List<String> lines, WishProblem form, WishProblem plain) {
        OriginLines.read(lines, wish.test())
                .flaws()
                .forEach(flaw -> problems.add(flaw.kind() == OriginLines.Kind.NOT_ENCRYPTED ? plain : form));
    }

    private void add(boolean wrong, WishProblem problem) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static boolean isWithin(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }
}
