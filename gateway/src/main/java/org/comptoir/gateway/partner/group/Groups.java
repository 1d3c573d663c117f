package org.comptoir.gateway.partner.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Client groups and their members as rows. */
@ApplicationScoped
class Groups {

    private final Database database;

    @Inject
    Groups(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Groups() {
        this(null);
    }

    /** A client inside its supplier. */
    record Member(SupplierId supplier, ClientId client) {}

    /** @param until last day, empty while it goes on */
    record Membership(Member member, ClientGroupId group, LocalDate since, Optional<LocalDate> until) {

        boolean covers(LocalDate day) {
            return !since.isAfter(day) && (until.isEmpty() || !until.get().isBefore(day));
        }
    }

    /** Raised by every change of partners and groups. */
    public long version() {
        return database.one(
                        "select coalesce(sum(version), 0) as version from partner_version",
                        row -> row.number("version"))
                .orElse(0L);
    }

    /** Also keeps every other change of the supplier's partners waiting until the transaction ends. */
    public void raiseVersion(SupplierId supplier) {
        database.update("update partner_version set version = version + 1 where supplier_id = ?", supplier.value());
    }

    public List<ClientGroup> all() {
        return database.query(
                "select id, supplier_id, code, name from client_group order by id",
                row -> new ClientGroup(
                        new ClientGroupId(row.number("id")),
                        new SupplierId(row.number("supplier_id")),
                        row.text("code"),
                        row.text("name")));
    }

    public List<Membership> memberships() {
        return database.query(
                "select supplier_id, client_id, group_id, member_since, member_until from client_group_member order by id",
                Groups::membership);
    }

    /** The group of that code, begun if it is new, with this name from now on. */
    public ClientGroupId put(SupplierId supplier, String code, String name) {
        database.update(
                "insert into client_group (supplier_id, code, name) values (?, ?, ?) on conflict do nothing",
                supplier.value(),
                code,
                name);
        database.update(
                "update client_group set name = ? where supplier_id = ? and code = ?", name, supplier.value(), code);
        return database.one(
                        "select id from client_group where supplier_id = ? and code = ?",
                        row -> new ClientGroupId(row.number("id")),
                        supplier.value(),
                        code)
                .orElseThrow();
    }

    /** Who is or will be a member on that day or later. */
    public Set<ClientId> membersFrom(ClientGroupId group, LocalDate day) {
        return clients(
                "select client_id from client_group_member where group_id = ?"
                        + " and (member_until is null or member_until >= ?) order by id",
                group,
                day);
    }

    /** Who is a member on that day and every day after. */
    public Set<ClientId> membersForGood(ClientGroupId group, LocalDate day) {
        return clients(
                "select client_id from client_group_member where group_id = ?"
                        + " and member_until is null and member_since <= ? order by id",
                group,
                day);
    }

    private Set<ClientId> clients(String sql, ClientGroupId group, LocalDate day) {
        return new LinkedHashSet<>(
                database.query(sql, row -> new ClientId(row.number("client_id")), group.value(), day));
    }

    public void begin(SupplierId supplier, ClientGroupId group, ClientId client, LocalDate since) {
        database.update(
                "insert into client_group_member (supplier_id, group_id, client_id, member_since)"
                        + " select c.supplier_id, g.id, c.id, cast(? as date) from client c join client_group g"
                        + " on g.supplier_id = c.supplier_id where c.supplier_id = ? and c.id = ? and g.id = ?",
                since,
                supplier.value(),
                client.value(),
                group.value());
    }

    public void end(ClientGroupId group, ClientId client, LocalDate lastDay) {
        database.update(
                "update client_group_member set member_until = ? where group_id = ? and client_id = ?"
                        + " and (member_until is null or member_until > ?)",
                lastDay,
                group.value(),
                client.value(),
                lastDay);
    }

    private static Membership membership(Row row) throws SQLException {
        return new Membership(
                new Member(new SupplierId(row.number("supplier_id")), new ClientId(row.number("client_id"))),
                new ClientGroupId(row.number("group_id")),
                row.date("member_since"),
                row.optionalDate("member_until"));
    }
}
