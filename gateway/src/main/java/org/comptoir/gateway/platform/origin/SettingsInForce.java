package org.comptoir.gateway.platform.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SignOnSettings;
import org.comptoir.gateway.platform.origin.SettingInForce.Origin;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting of the installation with its value and where that comes from; of secrets only whether they are set. */
@ApplicationScoped
public class SettingsInForce {

    private static final String SET = "***";
    private static final int PROPERTIES = 400;
    private static final int ENVIRONMENT = 300;

    private final GatewaySettings settings;

    @Inject
    SettingsInForce(GatewaySettings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SettingsInForce() {
        this(null);
    }

    /** In the order of the README. */
    public List<SettingInForce> all() {
        return List.of(
                setting("GATEWAY_HTTP_PORT", Integer.toString(settings.httpPort())),
                setting("GATEWAY_PUBLIC_URL", settings.publicUrl().toString()),
                setting("GATEWAY_DATA", settings.data().toString()),
                setting("GATEWAY_DB_URL", settings.database().url().replaceAll("[?;].*", "")),
                secret("GATEWAY_DB_PASSWORD"),
                setting("GATEWAY_DEMO", settings.demo().map(String::valueOf).orElse("")),
                setting("GATEWAY_SECOND_FACTOR", Boolean.toString(settings.isSecondFactorNeeded())),
                setting("GATEWAY_OIDC_ISSUER", ofSignOn(SignOnSettings::issuer)),
                setting("GATEWAY_OIDC_CLIENT_ID", ofSignOn(SignOnSettings::clientId)),
                secret("GATEWAY_OIDC_CLIENT_SECRET"),
                setting("GATEWAY_OIDC_NAME", ofSignOn(SignOnSettings::name)),
                setting(
                        "GATEWAY_OIDC_SECOND_FACTOR",
                        ofSignOn(signOn -> signOn.secondFactor().name().toLowerCase(Locale.ROOT))),
                setting("GATEWAY_OIDC_ONLY", ofSignOn(signOn -> Boolean.toString(signOn.only()))),
                setting(
                        "GATEWAY_CORE_URL",
                        settings.coreUrl().map(String::valueOf).orElse("")),
                setting("GATEWAY_PRIVATE_TARGETS", said("GATEWAY_PRIVATE_TARGETS")),
                secret("GATEWAY_SECRETS_KEY"),
                setting("GATEWAY_NODE", settings.node()));
    }

    private String ofSignOn(Function<SignOnSettings, String> value) {
        return settings.signOn().map(value).orElse("");
    }

    private static SettingInForce setting(String name, String value) {
        return new SettingInForce(name, value, origin(name));
    }

    private static SettingInForce secret(String name) {
        return new SettingInForce(name, said(name).isEmpty() ? "" : SET, origin(name));
    }

    private static String said(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }

    private static Origin origin(String name) {
        return said(name).isBlank()
                ? Origin.DEFAULT
                : ofOrdinal(ConfigProvider.getConfig().getConfigValue(name).getSourceOrdinal());
    }

    /** The ordinals of the standard. */
    private static Origin ofOrdinal(int ordinal) {
        if (ordinal == PROPERTIES) {
            return Origin.PROPERTY;
        }
        return ordinal == ENVIRONMENT ? Origin.ENVIRONMENT : Origin.FILE;
    }
}
