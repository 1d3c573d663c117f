package org.comptoir.gateway.access.signon;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.access.people.RecogniseSignOn;
import org.comptoir.gateway.access.people.SignOnIdentity;
import org.comptoir.gateway.access.people.SignOnRecognition;
import org.comptoir.gateway.access.signon.Returned.Arrived;
import org.comptoir.gateway.access.signon.Returned.Reason;
import org.comptoir.gateway.access.signon.Returned.Refused;
import org.comptoir.gateway.access.signon.Ways.Way;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SignOnSettings;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sends browsers to the company's sign-on and takes them up when they are back. Nonce and PKCE's verifier are made of what
 * the browser holds and of the state, so nothing secret is stored and every node knows them. Not one transaction: a way
 * that was taken must stay taken.
 */
@ApplicationScoped
public class SignOn {

    /** Where the provider sends browsers back to; the operator types it in there. */
    public static final String ANSWER = "/console/sign-on/answer";

    private static final Logger LOG = System.getLogger(SignOn.class.getName());
    private static final int LONGEST_CODE = 8_000;

    private final @Nullable SignOnSettings settings;
    private final @Nullable ProviderLine line;
    private final @Nullable KnownProvider known;
    private final Ways ways;
    private final RecogniseSignOn people;
    private final Tokens tokens;
    private final Clock clock;
    private final String redirect;

    @Inject
    SignOn(GatewaySettings gateway, Ways ways, RecogniseSignOn people, Tokens tokens, Clock clock) {
        this.settings = gateway.signOn().orElse(null);
        this.line = gateway.signOn()
                .map(of -> new ProviderLine(reach(), (SSLSocketFactory) SSLSocketFactory.getDefault(), of))
                .orElse(null);
        this.known = line == null ? null : new KnownProvider(line, clock);
        this.ways = ways;
        this.people = people;
        this.tokens = tokens;
        this.clock = clock;
        this.redirect = gateway.publicUrl() + ANSWER;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignOn() {
        this.settings = null;
        this.line = null;
        this.known = null;
        this.ways = null;
        this.people = null;
        this.tokens = null;
        this.clock = null;
        this.redirect = "";
    }

    private static Reach reach() {
        return Reach.of(ConfigProvider.getConfig()
                .getOptionalValue(Reach.VARIABLE, String.class)
                .orElse(""));
    }

    /** The provider as the operator calls it; empty where there is none. */
    public Optional<String> name() {
        return Optional.ofNullable(settings).map(SignOnSettings::name);
    }

    /** @param browser what the browser holds as its cookie */
    public Begun begin(Wish wish, String browser) {
        SignOnSettings of = settings;
        KnownProvider whose = known;
        if (of == null || whose == null) {
            return new Begun.Unreachable();
        }
        Provider provider;
        try {
            provider = whose.provider();
        } catch (IOException failed) {
            warn(failed);
            return new Begun.Unreachable();
        }
        String state = tokens.next();
        ways.begin(Tokens.hash(state), Tokens.hash(browser), wish, clock.instant());
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", of.clientId());
        question.put("redirect_uri", redirect);
        question.put("scope", "openid email");
        question.put("state", state);
        question.put("nonce", nonce(browser, state));
        question.put("code_challenge", challenge(verifier(browser, state)));
        question.put("code_challenge_method", "S256");
        if (wish.purpose() == Purpose.PROVE) {
            question.put("prompt", "login");
            question.put("max_age", "0");
        }
        String address = provider.authorization().toString();
        return new Begun.Goes(address + (address.contains("?") ? "&" : "?") + ProviderLine.encoded(question));
    }

    /** A browser is back. */
    public Returned finish(Answer answer) {
        SignOnSettings of = settings;
        KnownProvider whose = known;
        Optional<Way> way = ways.take(Tokens.hash(answer.state()), Tokens.hash(answer.browser()), clock.instant());
        if (of == null || whose == null || way.isEmpty()) {
            return new Refused(Reason.EXPIRED, Optional.empty());
        }
        Optional<Purpose> purpose = Optional.of(way.get().wish().purpose());
        if (!answer.error().isEmpty()) {
            boolean cancelled = answer.error().equals("access_denied");
            people.refused("The provider answered with an error: "
                    + (answer.error().matches("[a-z_]{1,60}") ? answer.error() : "one without a name"));
            return new Refused(cancelled ? Reason.CANCELLED : Reason.UNREACHABLE, purpose);
        }
        try {
            return judge(answer, way.get(), of, whose)
                    .fold(believed -> recognise(way.get().wish(), believed), disbelieved -> {
                        LOG.log(Level.WARNING, "A sign-on was refused: {0}", disbelieved.why());
                        people.refused(disbelieved.why());
                        return new Refused(Reason.UNREACHABLE, purpose);
                    });
        } catch (IOException failed) {
            warn(failed);
            people.refused("The provider could not be asked, or gave no token for the code");
            return new Refused(Reason.UNREACHABLE, purpose);
        }
    }

    private Judgement judge(Answer answer, Way way, SignOnSettings of, KnownProvider whose) throws IOException {
        Provider provider = whose.provider();
        boolean named = !answer.issuer().isEmpty() || provider.namesItself();
        if (named && !answer.issuer().equals(of.issuer())) {
            return new Judgement.Disbelieved("The answer names another issuer");
        }
        if (line == null || answer.code().isEmpty() || answer.code().length() > LONGEST_CODE) {
            return new Judgement.Disbelieved("The answer brings no code");
        }
        String token = line.exchange(provider, answer.code(), verifier(answer.browser(), answer.state()), redirect);
        boolean anew = way.wish().purpose() == Purpose.PROVE;
        return IdToken.judge(
                token,
                whose,
                new Expectation(
                        of.issuer(),
                        of.clientId(),
                        nonce(answer.browser(), answer.state()),
                        anew ? Optional.of(way.startedAt()) : Optional.empty()),
                clock.instant());
    }

    private Returned recognise(Wish wish, Judgement.Believed believed) {
        SignOnIdentity identity = believed.identity();
        SignOnRecognition recognition = switch (wish.purpose()) {
            case SIGN_IN -> people.recognise(identity);
            case INVITATION -> people.follow(wish.heldHash(), identity);
            case BIND -> people.bind(wish.person().orElse(0), identity);
            case PROVE -> people.prove(wish.person().orElse(0), identity);
        };
        return recognition.fold(
                known -> new Arrived(wish, known.account(), believed.authenticatedAt()),
                stranger -> new Refused(Reason.STRANGER, Optional.of(wish.purpose())));
    }

    private static void warn(IOException failed) {
        LOG.log(Level.WARNING, "The sign-on provider can not be used: {0}", failed.getMessage());
    }

    private static String nonce(String browser, String state) {
        return Tokens.hash("nonce %s %s".formatted(browser, state));
    }

    private static String verifier(String browser, String state) {
        return Tokens.hash("verifier %s %s".formatted(browser, state));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
