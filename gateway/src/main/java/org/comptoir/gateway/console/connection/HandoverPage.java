package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.platform.GatewaySettings;
import org.jspecify.annotations.Nullable;

/** What the buyer's people type into their suite, on one printable page. */
@Named
@RequestScoped
public class HandoverPage {

    private final PageView page;
    private final Speech speech;
    private final AskedConnection asked;
    private final PartnerDirectory directory;
    private final GatewaySettings settings;
    private @Nullable Connection connection;
    private @Nullable HandoverSheet sheet;

    @Inject
    HandoverPage(
            PageView page, Speech speech, AskedConnection asked, PartnerDirectory directory, GatewaySettings settings) {
        this.page = page;
        this.speech = speech;
        this.asked = asked;
        this.directory = directory;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HandoverPage() {
        this(null, null, null, null, null);
    }

    /** Looks the connection up before anything is written; without one the answer is 404. */
    public void load() {
        asked.find().ifPresent(found -> show(found, Optional.empty()));
        if (connection == null) {
            page.notFound();
        }
    }

    void show(Connection found, Optional<String> secret) {
        connection = found;
        sheet = new HandoverSheet(speech, found, directory.senderNames(found.id()), settings.publicUrl(), secret);
    }

    public @Nullable Connection getConnection() {
        return connection;
    }

    public List<SheetLine> getLines() {
        return sheet == null ? List.of() : sheet.lines();
    }

    /** Where in the suite all this is entered. */
    public String getWhere() {
        return sheet == null ? "" : sheet.texts().where();
    }

    /** The suite's name for people. */
    public String getSuite() {
        if (connection == null) {
            return "";
        }
        Suite suite = Suite.of(connection);
        return speech.known("suite." + suite.key(), suite.about());
    }

    /** Whether the secret stands on the page, for this one time. */
    public boolean isSecretShown() {
        return sheet != null && sheet.secret().isPresent();
    }
}
