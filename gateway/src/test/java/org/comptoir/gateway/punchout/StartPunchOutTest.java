package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.ShopLook;
import org.comptoir.gateway.partner.look.ShopLooks;
import org.comptoir.gateway.platform.SharedTransaction;
import org.comptoir.gateway.platform.commands.Command;
import org.comptoir.gateway.platform.commands.Gathered;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class StartPunchOutTest {

    private final CountedSessions sessions = new CountedSessions();

    @Test
    void countsASessionOnceAlsoWhereASharedTransactionWasUndoneAfterItWasSettled() {
        StartPunchOut start = starting(new SharedTransaction() {
            @Override
            public <T> T share(Part<T> part) {
                part.gather();
                part.settle();
                // another part failed: all is undone, and each does its own once more
                part.gather();
                return part.settle();
            }
        });

        assertThat(start.start(create())).isInstanceOf(StartOutcome.Started.class);
        assertThat(sessions.started).isEqualTo(1);
    }

    @Test
    void countsNoSessionThatWasUndone() {
        StartPunchOut start = starting(new SharedTransaction() {
            @Override
            public <T> T share(Part<T> part) {
                part.gather();
                part.settle();
                throw new IllegalStateException("not committed");
            }
        });

        assertThatThrownBy(() -> start.start(create())).hasMessage("not committed");
        assertThat(sessions.started).isZero();
    }

    @SuppressWarnings("NullAway") // no cart is brought along
    private StartPunchOut starting(SharedTransaction transaction) {
        StartPages pages = new StartPages() {
            @Override
            public StartPage next(Optional<StartKey> key) {
                return new StartPage(URI.create("https://gateway.example/start/x"), "hash", Optional.empty());
            }
        };
        DocumentJournal journal = new DocumentJournal() {
            @Override
            public JournalId keep(JournalEntry entry) {
                return new JournalId(1);
            }
        };
        ShopLooks looks = new ShopLooks() {
            @Override
            public ShopLook of(SupplierId supplier) {
                return ShopLook.USUAL;
            }
        };
        return new StartPunchOut(sessions, journal, null, pages, looks, transaction, Clock.systemUTC());
    }

    private static PunchOutStart create() {
        return new PunchOutStart(
                AnOrder.connection(1, 1),
                new DocumentId("1@suite"),
                Operation.CREATE,
                new BuyerCookie("c"),
                ReturnWish.web("http://localhost/cart"),
                Optional.of(Language.EN),
                Person.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                new SetupIdentity(Optional.empty(), "", Optional.empty(), true),
                new JournalEntry(
                        JournalEntry.Direction.IN,
                        1,
                        Optional.of(1L),
                        "PunchOutSetupRequest",
                        Optional.empty(),
                        "text/xml",
                        new byte[0],
                        200));
    }

    /** Rows that are always new. */
    private static final class CountedSessions extends PunchOutSessions {

        private int started;

        @Override
        public SessionId nextId() {
            return new SessionId(1);
        }

        @Override
        public Gathered add(
                SessionId id, PunchOutStart start, ReturnPlaces places, StartPages.StartPage page, Instant now) {
            Gathered row = new Gathered(new Command("insert"));
            row.counted(1);
            return row;
        }

        @Override
        public void started() {
            started++;
        }
    }
}
