package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.comptoir.gateway.journal.JournalEntry.Direction;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.dialect.BuyerReaction;

/** What the buyer's suite does with our answer, as its dialect has it: what a person at the phone needs to know. */
@Named
@RequestScoped
public class BuyerCoach {

    private static final String HOUR = "h";
    private static final String MINUTE = "min";
    private static final int TRY_AGAIN = 560;

    private final Speech speech;
    private final PartnerDirectory partners;

    @Inject
    BuyerCoach(Speech speech, PartnerDirectory partners) {
        this.speech = speech;
        this.partners = partners;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BuyerCoach() {
        this(null, null);
    }

    /** Empty for what we sent, and for strangers: nobody knows what those do. */
    public String after(KeptDocument document) {
        if (document.direction() != Direction.IN) {
            return "";
        }
        return document.connectionId()
                .flatMap(id -> partners.findConnection(new ConnectionId(id)))
                .filter(connection -> connection.protocol() == Protocol.CXML)
                .map(connection -> say(BuyerReaction.to(document.status(), connection.dialect())))
                .orElse("");
    }

    /** What it does with an order while the connection is off: we ask it to come again. */
    public String whileOff(Connection connection) {
        return connection.protocol() == Protocol.CXML
                ? speech.text("off.orders", say(BuyerReaction.to(TRY_AGAIN, connection.dialect())))
                : "";
    }

    private String say(BuyerReaction reaction) {
        return reaction.kind() == BuyerReaction.Kind.REPEATS
                ? speech.text("reaction.REPEATS", reaction.times(), write(reaction.pause()))
                : speech.label("reaction", reaction.kind());
    }

    private static String write(Duration pause) {
        boolean hours = pause.toMinutesPart() == 0 && pause.toHours() > 0;
        return hours ? pause.toHours() + "\u00a0" + HOUR : pause.toMinutes() + "\u00a0" + MINUTE;
    }
}
