package org.comptoir.gateway.console.connection;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;

/**
 * What to type where, for the people who look after the buyer's suite.
 *
 * @param secret only right after it was made: afterwards nobody can tell it
 */
record HandoverSheet(
        Speech speech, Connection connection, List<Credential> sender, URI gateway, Optional<String> secret) {

    private static final List<Meaning> TOLD = List.of(Meaning.NAME, Meaning.MAIL, Meaning.USER, Meaning.COST_CENTRE);

    SuiteTexts texts() {
        return new SuiteTexts(speech, Suite.of(connection));
    }

    List<SheetLine> lines() {
        return connection.protocol().isEnteredByName() ? called() : documented();
    }

    private List<SheetLine> documented() {
        List<SheetLine> lines = new ArrayList<>();
        add(lines, "url", gateway + "/cxml");
        lines.add(new SheetLine(label("orders"), gateway + "/cxml", speech.text("sheet.orders.note")));
        connection.buyerCredentials().forEach(name -> party(lines, "buyer", name));
        party(lines, "supplier", connection.supplierCredential());
        sender.stream().limit(1).forEach(name -> party(lines, "sender", name));
        lines.add(secretLine());
        add(lines, "protocol", "cXML 1.2");
        add(lines, "mode", connection.test() ? "test" : "production");
        add(lines, "cart", rule(DialectRule.CART_FIELD));
        add(lines, "edit", connection.operationAllowed().name().toLowerCase(speech.getLocale()));
        person(lines);
        List<String> sent = connection.dialect().cartExtrinsics().sources().entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        if (!sent.isEmpty()) {
            lines.add(new SheetLine(
                    speech.text("sheet.extrinsics"), String.join(", ", sent), speech.text("sheet.extrinsics.note")));
        }
        places(lines);
        return lines;
    }

    private List<SheetLine> called() {
        List<SheetLine> lines = new ArrayList<>();
        add(lines, "url", gateway + "/oci/" + connection.name());
        add(lines, "method", "POST");
        sender.stream().limit(1).forEach(name -> lines.add(parameter(DialectRule.OCI_LOGIN_USER, name.identity(), "")));
        lines.add(parameter(
                DialectRule.OCI_LOGIN_PASSWORD,
                secret.orElse(""),
                secret.isEmpty() ? speech.text("sheet.secret.kept") : ""));
        lines.add(SheetLine.of("~OkCode", "ADDI"));
        lines.add(SheetLine.of("~CALLER", "CTLG"));
        lines.add(SheetLine.of("~TARGET", "_top"));
        lines.add(parameter(DialectRule.OCI_LOGIN_HOOK, "", speech.text("sheet.hook.note")));
        add(lines, "version", rule(DialectRule.OCI_VERSION));
        person(lines);
        places(lines);
        return lines;
    }

    /** The first of the names by which we take a parameter. */
    private SheetLine parameter(DialectRule rule, String value, String note) {
        return new SheetLine(rule(rule).split(" ", 2)[0], value, note);
    }

    private void party(List<SheetLine> lines, String party, Credential name) {
        add(lines, party + "Domain", name.domain());
        add(lines, party + "Identity", name.identity());
    }

    private SheetLine secretLine() {
        return new SheetLine(
                label("secret"),
                secret.orElse(""),
                secret.isPresent() ? speech.text("sheet.secret.once") : speech.text("sheet.secret.kept"));
    }

    /** The first of the names by which we know each. */
    private void person(List<SheetLine> lines) {
        PersonNames names = connection.dialect().personNames();
        List<String> wanted = TOLD.stream()
                .flatMap(meaning -> names.of(meaning).stream().limit(1))
                .toList();
        lines.add(new SheetLine(label("person"), String.join(", ", wanted), speech.text("sheet.person.note")));
    }

    private void places(List<SheetLine> lines) {
        String places = String.join(" ", connection.returnOrigins());
        String own = connection.returnToLoopback() ? speech.text("sheet.loopback") : "";
        lines.add(new SheetLine(
                speech.text("sheet.returns"), (places + " " + own).strip(), speech.text("sheet.returns.note")));
    }

    private void add(List<SheetLine> lines, String field, String value) {
        lines.add(SheetLine.of(label(field), value));
    }

    private String label(String field) {
        return texts().label(field);
    }

    private String rule(DialectRule asked) {
        return connection.dialect().rules().stream()
                .filter(each -> each.rule() == asked)
                .map(EffectiveRule::value)
                .findFirst()
                .orElse("");
    }
}
