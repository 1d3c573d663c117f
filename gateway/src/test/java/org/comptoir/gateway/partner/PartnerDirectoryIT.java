package org.comptoir.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.platform.Database;
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
    PartnerDirectory directory;

    @Inject
    Database database;

    @Test
    void knowsANewConnectionAtOnceAndADisabledOneNoMore() {
        Connection connection = trade.connection();
        Caller caller = callerOf(connection, ATrade.SECRET);

        assertThat(directory.recognise(caller)).isEqualTo(new CallerOutcome.Recognised(connection));

        register.enable(connection.supplier(), connection.id(), false);

        assertThat(directory.recognise(caller)).isInstanceOf(CallerOutcome.Unrecognised.class);
        assertThat(directory.findConnection(connection.supplier(), connection.name()))
                .contains(connection);
    }

    @Test
    void keepsSettingsAsTheyWereWritten() {
        Connection connection = trade.connection();

        assertThat(connection.returnOrigins()).containsExactly("https://suite.example.com");
        assertThat(connection.dialect()).isEqualTo(Dialects.shipped().dialect(Dialects.GENERIC));
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

    private static Caller callerOf(Connection connection, String secret) {
        return new Caller(
                connection.buyerCredentials(), List.of(connection.supplierCredential()), List.of(ATrade.HUB), secret);
    }
}
