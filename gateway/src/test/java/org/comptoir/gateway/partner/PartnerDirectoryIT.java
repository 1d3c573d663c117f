package org.comptoir.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.partner.guard.SecretView;
import org.comptoir.gateway.partner.onboarding.ConnectionWish;
import org.comptoir.gateway.partner.onboarding.OpenConnection;
import org.comptoir.gateway.partner.onboarding.OpenOutcome;
import org.comptoir.gateway.partner.onboarding.WishProblem;
import org.comptoir.gateway.platform.Database;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PartnerDirectoryIT {

    @Inject
    ATrade trade;

    @Inject
    RegisterPartners register;

    @Inject
    OpenConnection open;

    @Inject
    ReplaceSecret replace;

    @Inject
    AdjustConnection adjust;

    @Inject
    CorrectNames correct;

    @Inject
    DataSource dataSource;

    @Inject
    PartnerDirectory directory;

    @Inject
    Database database;

    @Test
    void knowsANewConnectionAtOnceAndThatItIsSwitchedOff() {
        Connection connection = trade.connection();
        Caller caller = callerOf(connection, ATrade.SECRET);

        assertThat(directory.recognise(caller)).isEqualTo(new CallerOutcome.Recognised(connection));

        register.enable(connection.supplier(), connection.id(), false);

        assertThat(directory.recognise(caller)).isEqualTo(new CallerOutcome.SwitchedOff(connection));
        assertThat(directory.findConnection(connection.supplier(), connection.name()))
                .contains(connection);
    }

    @Test
    void keepsSettingsAsTheyWereWritten() {
        Connection connection = trade.connection();

        assertThat(connection.returnOrigins()).containsExactly("https://suite.example.com");
        assertThat(connection.dialect()).isEqualTo(Dialects.of(Tongue.CXML).dialect(Dialects.GENERIC));
        assertThat(connection.supplierCredential().domain()).isEqualTo("DUNS");
        assertThat(directory.findClient(
                        connection.supplier(), connection.client().number()))
                .contains(connection.client());
        assertThat(directory.suppliers()).contains(connection.supplier());
    }

    @Test
    void storesNoSecret() {
        Connection connection = trade.connection();

        List<byte[]> macs = database.query(
                "select mac from sender_secret where supplier_id = ?",
                row -> row.bytes("mac"),
                connection.supplier().value());

        assertThat(macs).singleElement().satisfies(mac -> assertThat(mac).hasSize(32));
        assertThat(directory.recognise(callerOf(connection, ATrade.SECRET + " ")))
                .isInstanceOf(CallerOutcome.Unrecognised.class);
    }

    @Test
    void changesOverFromOneSecretToTheNext() {
        Connection connection = trade.connection();
        SupplierId supplier = connection.supplier();
        SenderId sender = new SenderId(
                database.one("select id from sender where supplier_id = ?", row -> row.number("id"), supplier.value())
                        .orElseThrow());
        register.addSecret(supplier, sender, RegisterPartners.NewSecret.of("the-next-secret"));

        assertThat(directory.recognise(callerOf(connection, ATrade.SECRET)))
                .isInstanceOf(CallerOutcome.Recognised.class);
        assertThat(directory.recognise(callerOf(connection, "the-next-secret")))
                .isInstanceOf(CallerOutcome.Recognised.class);
        assertThatThrownBy(() -> register.addSecret(supplier, sender, RegisterPartners.NewSecret.of("one-too-many")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasStackTraceContaining("The sender has 2 secrets that have not ended");
    }

    @Test
    void refusesAConnectionThatNoDocumentCouldTellFromAnother() {
        Connection connection = trade.connection();
        SupplierId supplier = connection.supplier();
        SenderId sender = new SenderId(
                database.one("select id from sender where supplier_id = ?", row -> row.number("id"), supplier.value())
                        .orElseThrow());
        RegisterPartners.NewConnection twin = new RegisterPartners.NewConnection(
                supplier,
                connection.client().id(),
                sender,
                "twin",
                Protocol.CXML,
                true,
                List.of(connection.supplierCredential()),
                connection.buyerCredentials(),
                connection.currency(),
                DialectChoice.of("coupa"),
                List.of(),
                true,
                List.of());

        assertThatThrownBy(() -> register.connection(twin))
                .hasStackTraceContaining("Connection twin has the buyer, supplier and sender of another");
        assertThat(directory.findConnection(supplier, "twin")).isEmpty();
    }

    @Test
    void ofTwoWhoOpenTheSameConnectionAtTheSameMomentOneIsToldWhatStandsAgainstIt() throws Exception {
        Connection known = trade.connection();
        ConnectionWish wish =
                wish(known.supplier(), Protocol.CXML, "both-" + known.id().value());

        List<OpenOutcome> ends = AtOnce.all(2, () -> open.open(wish, "user:test"));

        assertThat(ends).filteredOn(end -> end instanceof OpenOutcome.Opened).hasSize(1);
        assertThat(ends)
                .filteredOn(end -> end instanceof OpenOutcome.Refused)
                .singleElement()
                .isEqualTo(new OpenOutcome.Refused(
                        Set.of(WishProblem.CLIENT_NUMBER_TAKEN, WishProblem.NAME_TAKEN, WishProblem.ALIKE)));
    }

    @Test
    void ofTwoSuppliersWhoOpenAnAddressOfTheSameNameAtTheSameMomentOneIsTold() throws Exception {
        Connection known = trade.connection();
        List<SupplierId> suppliers =
                List.of(known.supplier(), trade.connection().supplier());
        AtomicInteger next = new AtomicInteger();

        List<OpenOutcome> ends = AtOnce.all(
                2,
                () -> open.open(
                        wish(
                                suppliers.get(next.getAndIncrement()),
                                Protocol.OCI,
                                "door-" + known.id().value()),
                        "user:test"));

        assertThat(suppliers).doesNotHaveDuplicates();
        assertThat(ends)
                .filteredOn(end -> end instanceof OpenOutcome.Refused)
                .singleElement()
                .isEqualTo(new OpenOutcome.Refused(Set.of(WishProblem.NAME_TAKEN)));
    }

    private static ConnectionWish wish(SupplierId supplier, Protocol protocol, String name) {
        Optional<Credential> buyer =
                Optional.of(new Credential("DUNS", "buyer of " + name)).filter(any -> protocol == Protocol.CXML);
        return new ConnectionWish(
                supplier,
                Optional.empty(),
                new ConnectionWish.NewClientWish("no. " + name, "Twice Ltd"),
                name,
                protocol,
                true,
                new ConnectionWish.Names(
                        new Credential("DUNS", "seller of " + name), buyer, new Credential("OCI", "user of " + name)),
                new ConnectionWish.SecretWish(Optional.empty(), "a secret of its own"),
                "EUR",
                DialectChoice.of(Dialects.GENERIC),
                new ConnectionWish.Origins(List.of("https://suite.example.com"), List.of(), false));
    }

    @Test
    void theKeyDecidesWhoHasANameAmongAllSuppliers() {
        Connection connection = trade.connection();
        Connection neighbour = trade.connection(connection.supplier());
        Connection foreign = trade.connection();
        Parties own = directory.parties(connection.id());

        assertThat(correct(neighbour, own)).isEqualTo(new NamesOutcome.Taken(Optional.of(connection.name())));
        assertThat(correct(foreign, own)).isEqualTo(new NamesOutcome.Taken(Optional.empty()));
        assertThat(directory.findConnection(foreign.id())).contains(foreign);

        Parties next = new Parties(
                List.of(new Credential("DUNS", "next of " + connection.name())), own.supplier(), own.sender());
        assertThat(correct(connection, next)).isEqualTo(new NamesOutcome.Corrected());
        assertThat(correct(foreign, own)).as("they are free again").isEqualTo(new NamesOutcome.Corrected());
        assertThat(correct(connection, own)).isEqualTo(new NamesOutcome.Taken(Optional.empty()));
        assertThat(correct(connection, next)).as("its own").isEqualTo(new NamesOutcome.Corrected());
    }

    @Test
    void renamesASenderWhereverItSigns() {
        Connection connection = trade.connection();
        Connection second = sharing(connection, new Credential("DUNS", "second of " + connection.name()));
        Credential mended = new Credential("AribaNetworkUserId", "hub@example.com");

        assertThat(correct(connection, directory.parties(connection.id()).signedAs(List.of(mended))))
                .isEqualTo(new NamesOutcome.Corrected());

        assertThat(directory.senderNames(second.id())).containsExactly(mended);
        Parties alike = directory.parties(second.id());
        Connection third = trade.connection();
        assertThat(correct(third, alike))
                .as("the key of the second moved, too")
                .isEqualTo(new NamesOutcome.Taken(Optional.empty()));
    }

    private NamesOutcome correct(Connection connection, Parties wanted) {
        return correct.correct(connection.supplier(), connection.id(), wanted, "user:test");
    }

    private Connection sharing(Connection with, Credential buyer) {
        ConnectionId id = register.connection(new RegisterPartners.NewConnection(
                with.supplier(),
                with.client().id(),
                senderOf(with.supplier()),
                "second",
                Protocol.CXML,
                true,
                List.of(with.supplierCredential()),
                List.of(buyer),
                with.currency(),
                DialectChoice.of("coupa"),
                List.of(),
                true,
                List.of()));
        return directory.findConnection(id).orElseThrow();
    }

    @Test
    void takesConnectionsOfBeforeOverIntoTheKey() throws SQLException {
        Connection connection = trade.connection();
        Connection other = trade.connection();
        database.update(
                "delete from connection_meeting where connection_id = ?",
                connection.id().value());

        try (java.sql.Connection rows = dataSource.getConnection()) {
            new OldMeetings().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public java.sql.Connection getConnection() {
                    return rows;
                }
            });
        }

        assertThat(correct(other, directory.parties(connection.id())))
                .isEqualTo(new NamesOutcome.Taken(Optional.empty()));
    }

    @Test
    void replacesASecretWithAnOverlapAndTellsWhichIsUsed() {
        Connection connection = trade.connection();
        SupplierId supplier = connection.supplier();
        SenderId sender = senderOf(supplier);

        replace.replace(
                supplier, sender, RegisterPartners.NewSecret.of("the-next-secret"), Duration.ofDays(7), "user:test");

        assertThat(directory.recognise(callerOf(connection, "the-next-secret").at("192.0.2.77")))
                .isInstanceOf(CallerOutcome.Recognised.class);
        List<SecretView> secrets = directory.secrets(supplier, connection.id());
        assertThat(secrets).hasSize(2);
        assertThat(secrets.get(0).lastUsed()).isPresent();
        assertThat(secrets.get(0).addresses()).isEqualTo(1);
        assertThat(secrets.get(0).notAfter()).isEmpty();
        assertThat(secrets.get(1).lastUsed()).isEmpty();
        assertThat(secrets.get(1).notAfter()).isPresent();
        assertThatThrownBy(() -> replace.replace(
                        supplier,
                        sender,
                        RegisterPartners.NewSecret.of("a-third-secret"),
                        Duration.ofDays(7),
                        "user:test"))
                .hasStackTraceContaining("an earlier change is not over");

        replace.replace(supplier, sender, RegisterPartners.NewSecret.of("a-third-secret"), Duration.ZERO, "user:test");

        assertThat(directory.recognise(callerOf(connection, "the-next-secret")))
                .isInstanceOf(CallerOutcome.Unrecognised.class);
        assertThat(directory.recognise(callerOf(connection, ATrade.SECRET)))
                .isInstanceOf(CallerOutcome.Unrecognised.class);
        assertThat(directory.recognise(callerOf(connection, "a-third-secret")))
                .isInstanceOf(CallerOutcome.Recognised.class);
    }

    @Test
    void hearsAPartnerAtItsAddressWhileOthersGuess() {
        Connection connection = trade.connection();
        Caller right = callerOf(connection, ATrade.SECRET);
        Caller guess = callerOf(connection, "a-guess-that-is-wrong");
        assertThat(directory.recognise(right.at("192.0.2.10"))).isInstanceOf(CallerOutcome.Recognised.class);

        for (int i = 0; i < 200; i++) {
            assertThat(directory.recognise(guess.at("198.51.100." + i))).isInstanceOf(CallerOutcome.Unrecognised.class);
        }

        assertThat(directory.recognise(right.at("198.51.100.250")))
                .as("a stranger's address while the name waits")
                .isInstanceOf(CallerOutcome.Unrecognised.class);
        assertThat(directory.recognise(right.at("192.0.2.10"))).isInstanceOf(CallerOutcome.Recognised.class);
        for (int i = 0; i < 300; i++) {
            directory.recognise(guess.at("192.0.2.10"));
        }
        assertThat(directory.recognise(right.at("192.0.2.10"))).isInstanceOf(CallerOutcome.ComeAgain.class);
    }

    @Test
    void aDialectAndItsOwnRulesComeBackFromTheTables() {
        SupplierId supplier = trade.supplier();
        Connection plain = trade.connection(supplier);

        adjust.speak(supplier, plain.id(), "ariba", "user:test");
        adjust.overrule(supplier, plain.id(), "part-id.longest", "25 characters", "asked by the customer", "user:test");

        Dialect adjusted = directory.findConnection(plain.id()).orElseThrow().dialect();
        assertThat(adjusted.name()).isEqualTo("ariba");
        assertThat(adjusted.longestPartId()).hasToString("25 characters");
        assertThat(adjusted.longestAuxiliaryId()).hasToString("128 bytes");

        adjust.overrule(supplier, plain.id(), "part-id.longest", "30 characters", "asked again", "user:test");
        adjust.overrule(supplier, plain.id(), "http.status", "as-status", "seen", "user:test");
        adjust.inherit(supplier, plain.id(), "http.status", "user:test");

        assertThat(directory.findConnection(plain.id()).orElseThrow().dialect().rules())
                .filteredOn(rule -> rule.origin() == EffectiveRule.Origin.CONNECTION)
                .extracting(EffectiveRule::value, EffectiveRule::source)
                .containsExactly(tuple("30 characters", "asked again"));
        assertThatThrownBy(() -> adjust.overrule(supplier, plain.id(), "part-id.longest", "few", "x", "user:test"))
                .hasStackTraceContaining("Rule part-id.longest: \"few\" is no limit");
        assertThatThrownBy(() -> adjust.speak(trade.supplier(), plain.id(), "ariba", "user:test"))
                .hasStackTraceContaining("has no connection");
    }

    private SenderId senderOf(SupplierId supplier) {
        return new SenderId(
                database.one("select id from sender where supplier_id = ?", row -> row.number("id"), supplier.value())
                        .orElseThrow());
    }

    private static Caller callerOf(Connection connection, String secret) {
        return Caller.of(
                connection.buyerCredentials(), List.of(connection.supplierCredential()), List.of(ATrade.HUB), secret);
    }
}
