package org.comptoir.gateway.coresystem.transport;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.platform.outgoing.PinnedPost;
import org.comptoir.gateway.platform.outgoing.Reach;

/** HTTP with a header of its own, a signature, or a token of OAuth. */
public final class HttpKind implements TransportKind {

    static final Setting URL = Setting.required("url", "https?://[\\x21-\\x7E]{1,480}", "an https address");

    private static final Duration TOTAL = Duration.ofSeconds(45);
    private static final Setting AUTHORIZATION =
            Setting.of("authorization", "none", "none|header|signature|oauth", "none, header, signature or oauth");
    private static final Setting HEADER_NAME =
            Setting.of("header-name", "Authorization", "[A-Za-z0-9-]{1,60}", "the name of a header, such as X-Api-Key");
    private static final Setting TOKEN_URL =
            Setting.of("token-url", "", "(https?://[\\x21-\\x7E]{1,480})?", "an https address");
    private static final Setting CLIENT_ID = Setting.text("client-id", 200);
    private static final Setting SCOPE = Setting.text("scope", 500);

    private static final Setting ANSWER = Setting.of(
            "answer", "status", "status|cxml", "status, or cxml for one who answers 200 and refuses in the document");

    private static final Setting HEADER_VALUE =
            Setting.of("header-value", "", "[\\x20-\\x7E]{0,2000}", "printable ASCII characters");
    private static final Setting SIGNATURE_KEY =
            Setting.of("signature-key", "", "(\\P{C}{16,500})?", "16 to 500 characters");
    private static final Setting CLIENT_SECRET =
            Setting.of("client-secret", "", "(\\P{C}{1,500})?", "1 to 500 characters");

    /** Set by every request itself, or able to make two of one. */
    private static final Set<String> OURS = Set.of(
            "host",
            "content-length",
            "connection",
            "transfer-encoding",
            "content-type",
            "idempotency-key",
            "expect",
            "upgrade");

    private final Reach reach;
    private final SSLSocketFactory tls;
    private final Clock clock;

    public HttpKind(Reach reach, SSLSocketFactory tls, Clock clock) {
        this.reach = reach;
        this.tls = tls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                URL,
                AUTHORIZATION,
                HEADER_NAME,
                TOKEN_URL,
                CLIENT_ID,
                SCOPE,
                AfterDoubt.WAY,
                AfterDoubt.ASK_URL,
                ANSWER,
                TargetTls.TRUSTED,
                TargetTls.CERTIFICATE);
    }

    @Override
    public List<Setting> secrets() {
        return List.of(HEADER_VALUE, SIGNATURE_KEY, CLIENT_SECRET, TargetTls.PRIVATE_KEY);
    }

    @Override
    public Set<String> places() {
        return Set.of(
                URL.name(),
                TOKEN_URL.name(),
                AUTHORIZATION.name(),
                HEADER_NAME.name(),
                AfterDoubt.ASK_URL.name(),
                TargetTls.TRUSTED.name());
    }

    @Override
    public List<String> check(SettingValues settings, SettingValues secrets) {
        List<String> problems = new ArrayList<>(TransportKind.super.check(settings, secrets));
        if (!problems.isEmpty()) {
            return problems;
        }
        address(URL, settings).ifPresent(problems::add);
        if (OURS.contains(settings.get(HEADER_NAME).toLowerCase(Locale.ROOT))) {
            problems.add("header-name is \"%s\": that one is the request's own".formatted(settings.get(HEADER_NAME)));
        }
        String kind = settings.get(AUTHORIZATION);
        needs(kind, "header", HEADER_VALUE, secrets, problems);
        needs(kind, "signature", SIGNATURE_KEY, secrets, problems);
        needs(kind, "oauth", CLIENT_SECRET, secrets, problems);
        if (kind.equals("oauth")) {
            if (settings.get(TOKEN_URL).isEmpty() || settings.get(CLIENT_ID).isEmpty()) {
                problems.add("token-url or client-id is missing: OAuth needs both");
            } else {
                address(TOKEN_URL, settings).ifPresent(problems::add);
            }
        }
        if (AfterDoubt.isAsking(settings)) {
            if (settings.get(AfterDoubt.ASK_URL).isEmpty()) {
                problems.add("ask-url is missing: after-doubt ask needs it");
            } else {
                address(AfterDoubt.ASK_URL, settings).ifPresent(problems::add);
            }
        }
        problems.addAll(TargetTls.problems(settings, secrets));
        return problems;
    }

    @Override
    public Transport open(long supplier, SettingValues settings, SettingValues secrets) {
        SSLSocketFactory secured = TargetTls.open(tls, settings, secrets);
        PinnedPost post = new PinnedPost(reach, secured, TOTAL);
        PinnedPost quick = new PinnedPost(reach, secured, PinnedPost.QUICK);
        return new GuardedHttpTransport(
                post,
                URI.create(settings.get(URL)),
                authorization(quick, settings, secrets),
                AfterDoubt.of(settings),
                new HttpVerdict(settings.get(ANSWER).equals("cxml"), clock));
    }

    private Authorization authorization(PinnedPost post, SettingValues settings, SettingValues secrets) {
        String kind = settings.get(AUTHORIZATION);
        if (kind.equals("header")) {
            Map<String, String> header = Map.of(settings.get(HEADER_NAME), secrets.get(HEADER_VALUE));
            return body -> header;
        }
        if (kind.equals("signature")) {
            String key = secrets.get(SIGNATURE_KEY);
            return body -> Map.of(Signature.HEADER, Signature.of(body, key, clock.instant()));
        }
        if (kind.equals("oauth")) {
            return new ClientCredentials(
                    post,
                    URI.create(settings.get(TOKEN_URL)),
                    settings.get(CLIENT_ID),
                    secrets.get(CLIENT_SECRET),
                    settings.get(SCOPE),
                    clock);
        }
        return Authorization.NONE;
    }

    private static void needs(
            String kind, String wanted, Setting secret, SettingValues secrets, List<String> problems) {
        if (kind.equals(wanted) && secrets.get(secret).isEmpty()) {
            problems.add("secrets: %s is missing, which authorization %s needs".formatted(secret.name(), kind));
        }
    }

    private Optional<String> address(Setting setting, SettingValues settings) {
        String value = settings.get(setting);
        try {
            URI url = URI.create(value.replace(AfterDoubt.KEY, "key"));
            if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
                return Optional.of("%s is \"%s\": expected is https, host and path, without user or fragment"
                        .formatted(setting.name(), value));
            }
            if (!url.getScheme().equals("https") && !reach.isListed(url)) {
                return Optional.of("%s is \"%s\": expected is https; plain http needs the host in %s"
                        .formatted(setting.name(), value, Reach.VARIABLE));
            }
            return reach.objection(url.getHost(), PinnedPost.port(url))
                    .map(objection -> "%s: %s".formatted(setting.name(), objection));
        } catch (IllegalArgumentException noAddress) {
            return Optional.of("%s is \"%s\": expected is an https address".formatted(setting.name(), value));
        }
    }
}
