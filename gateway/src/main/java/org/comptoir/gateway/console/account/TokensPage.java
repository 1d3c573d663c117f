package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiToken;
import org.comptoir.gateway.access.token.TokenDesk;
import org.comptoir.gateway.access.token.TokenOutcome.Why;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;

/** The API tokens of a supplier, and the form that issues one more. */
@Named
@RequestScoped
public class TokensPage {

    private static final String ADDRESS = "/console/tokens";
    private static final List<Integer> DAYS = List.of(30, 90, 365, 0);
    private static final int USUAL = 90;

    private final PageView page;
    private final Speech speech;
    private final TokenDesk desk;
    private final Clock clock;
    private final HttpServletRequest request;
    private Optional<Why> complaint = Optional.empty();
    private String token = "";
    private boolean gone;

    @Inject
    TokensPage(PageView page, Speech speech, TokenDesk desk, Clock clock, HttpServletRequest request) {
        this.page = page;
        this.speech = speech;
        this.desk = desk;
        this.clock = clock;
        this.request = request;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TokensPage() {
        this(null, null, null, null, null);
    }

    /** Takes what a form asks for, before anything is written. A new token is in this one answer and nowhere else. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        if (!page.isPosted() || supplier.isEmpty()) {
            return;
        }
        long owner = supplier.get().value();
        if (page.field("change").equals("revoke")) {
            revoke(owner);
        } else {
            issue(owner);
        }
    }

    private void issue(long owner) {
        desk.issue(owner, page.field("name"), chosen(), until(), page.actor())
                .fold(issued -> token = issued.token(), no -> {
                    complaint = Optional.of(no.why());
                    page.unprocessable();
                    return "";
                });
    }

    private void revoke(long owner) {
        long id = Stream.of(page.field("id"))
                .filter(text -> text.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        if (desk.revoke(owner, id, page.actor())) {
            page.goTo(page.link(ADDRESS, "done", "revoked"));
        } else {
            gone = true;
            page.unprocessable();
        }
    }

    private Set<ApiScope> chosen() {
        Set<String> names = Optional.ofNullable(request.getParameterValues("scope")).stream()
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
        return Stream.of(ApiScope.values())
                .filter(scope -> names.contains(scope.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }

    private Optional<Instant> until() {
        return Optional.of(days())
                .filter(days -> days > 0)
                .map(days -> clock.instant().plus(Duration.ofDays(days)));
    }

    /** A length that is not offered is the usual one. */
    private int days() {
        return DAYS.stream()
                .filter(each -> each.toString().equals(page.field("days")))
                .findFirst()
                .orElse(USUAL);
    }

    public List<ApiToken> getTokens() {
        return page.supplier().map(SupplierId::value).map(desk::list).orElse(List.of());
    }

    public ApiToken.State stateOf(ApiToken of) {
        return of.stateAt(clock.instant());
    }

    public ApiScope[] getScopes() {
        return ApiScope.values();
    }

    /** What was ticked, where it must be mended. */
    public boolean isTicked(ApiScope scope) {
        return complaint.isPresent() && chosen().contains(scope);
    }

    public List<Integer> getLengths() {
        return DAYS;
    }

    public String getLength() {
        return Integer.toString(days());
    }

    public String wordsFor(int days) {
        return days == 0 ? speech.text("token.never") : speech.text("token.days", days);
    }

    /** The token that was just issued; empty where none was. */
    public String getToken() {
        return token;
    }

    /** What was typed, where it must be mended or named. */
    public String getName() {
        return complaint.isPresent() || !token.isEmpty() ? page.field("name") : "";
    }

    public String getTypedName() {
        return complaint.isPresent() ? page.field("name") : "";
    }

    /** What to mend at the field {@code name} or {@code scope}; empty where there is nothing. */
    public String complaintAt(String field) {
        return complaint
                .filter(why -> field.equals(why == Why.NO_SCOPE ? "scope" : "name"))
                .map(why -> speech.label("token.no", why))
                .orElse("");
    }

    public boolean isGone() {
        return gone;
    }

    public boolean isRevoked() {
        return page.value("done").equals("revoked");
    }
}
