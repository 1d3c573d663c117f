package org.comptoir.gateway.access.role;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every address of the console behind its door, and what it takes to open it and to send it a form. */
public enum ConsoleRoute {
    FRONT_DOOR("", Permission.ORDERS_SEE),
    OVERVIEW("overview", Permission.ORDERS_SEE),
    SESSIONS("sessions", Permission.ORDERS_SEE),
    SESSION("session", Permission.ORDERS_SEE),
    SESSION_STORY("session-story", Permission.ORDERS_SEE),
    ORDERS("orders", Permission.ORDERS_SEE),
    ORDER("order", Permission.ORDERS_SEE, Permission.ORDERS_DECIDE),
    ORDER_STORY("order-story", Permission.ORDERS_SEE),
    ATTACHMENT("attachment", Permission.ORDERS_SEE),
    DELIVERIES("deliveries", Permission.ORDERS_SEE),
    DELIVERY("delivery", Permission.ORDERS_SEE, Permission.DELIVERIES_DECIDE),
    PRODUCTS("products", Permission.CONTRACTS_SEE),
    PRODUCT("product", Permission.CONTRACTS_SEE),
    ASSORTMENTS("assortments", Permission.CONTRACTS_SEE),
    ASSORTMENT("assortment", Permission.CONTRACTS_SEE, Permission.CONTRACTS_DECIDE),
    CONTRACTS("contracts", Permission.CONTRACTS_SEE, Permission.FOUR_EYES_SET),
    CONTRACT("contract", Permission.CONTRACTS_SEE, Permission.CONTRACTS_DECIDE),
    NEW_CONTRACT("new-contract", Permission.CONTRACTS_DECIDE, Permission.CONTRACTS_DECIDE),
    PRICE_CHECK("price-check", Permission.CONTRACTS_SEE),
    IMPORTS("imports", Permission.IMPORTS_SEE, Permission.IMPORTS_RUN),
    IMPORT("import", Permission.IMPORTS_SEE, Permission.IMPORTS_RUN),
    IMPORT_REPORT("import-report", Permission.IMPORTS_SEE),
    EXPORTS("exports", Permission.EXPORTS_SEE),
    EXPORT("export", Permission.EXPORTS_SEE, Permission.EXPORTS_RUN),
    PUBLICATION("publication", Permission.EXPORTS_RUN, Permission.EXPORTS_RUN),
    EXPORT_RUN("export-run", Permission.EXPORTS_SEE, Permission.EXPORTS_RUN),
    EXPORT_FILE("export-file", Permission.EXPORTS_SEE),
    CONNECTIONS("connections", Permission.CONNECTIONS_SEE),
    CONNECTION("connection", Permission.CONNECTIONS_SEE, Permission.CONNECTIONS_CHANGE),
    NEW_CONNECTION("new-connection", Permission.CONNECTIONS_CHANGE, Permission.CONNECTIONS_CHANGE),
    HANDOVER("handover", Permission.CONNECTIONS_SEE),
    TRY("try", Permission.CONNECTIONS_CHANGE, Permission.CONNECTIONS_CHANGE),
    SETTINGS("settings", Permission.CONNECTIONS_SEE, Permission.CONNECTIONS_CHANGE),
    LOOK("look", Permission.CONNECTIONS_SEE, Permission.LOOK_CHANGE),
    DOCUMENTS("documents", Permission.DOCUMENTS_SEE),
    DOCUMENT("document", Permission.DOCUMENTS_SEE),
    USERS("users", Permission.PEOPLE_CHANGE, Permission.PEOPLE_CHANGE),
    USER("user", Permission.PEOPLE_CHANGE, Permission.PEOPLE_CHANGE),
    TOKENS("tokens", Permission.TOKENS_SEE, Permission.TOKENS_ISSUE),
    AUDIT("audit", Permission.AUDIT_SEE, Permission.AUDIT_SEE),
    AUDIT_FILE("audit-file", Permission.AUDIT_SEE),
    ERASURES("erasures", Permission.PERSONS_ERASE, Permission.PERSONS_ERASE),
    ERASURE("erasure", Permission.PERSONS_ERASE, Permission.PERSONS_ERASE),
    ACCOUNT("account", Permission.ACCOUNT_CHANGE, Permission.ACCOUNT_CHANGE),
    DOCUMENT_FILE("document-file", Permission.DOCUMENTS_SEE),
    COMPARE("compare", Permission.DOCUMENTS_SEE),
    /** Between the password and the rest. */
    SECOND_STEP("second-step", Permission.ACCOUNT_CHANGE, Permission.ACCOUNT_CHANGE);

    private static final String ROOT = "/console/";
    private static final String VIEW = ".xhtml";

    private final String name;
    private final Permission toSee;
    private final @Nullable Permission toSend;

    ConsoleRoute(String name, Permission toSee) {
        this.name = name;
        this.toSee = toSee;
        this.toSend = null;
    }

    ConsoleRoute(String name, Permission toSee, Permission toSend) {
        this.name = name;
        this.toSee = toSee;
        this.toSend = toSend;
    }

    /** How a request fares at the door. */
    public enum Passage {
        OPEN,
        /** There is no such address. */
        ABSENT,
        /** There is, but not for this role. */
        FORBIDDEN,
        /** Nothing can be sent there that way. */
        NO_SUCH_METHOD
    }

    /**
     * The address of a page, or of the view behind it ({@code /console/orders.xhtml}).
     *
     * @param path decoded and normalised
     */
    public static Optional<ConsoleRoute> at(String path) {
        String whole = path.equals("/console") ? ROOT : path;
        if (!whole.startsWith(ROOT)) {
            return Optional.empty();
        }
        String name = whole.substring(ROOT.length());
        String page = name.endsWith(VIEW) ? name.substring(0, name.length() - VIEW.length()) : name;
        return Stream.of(values()).filter(route -> route.name.equals(page)).findFirst();
    }

    /** Whether and why a request comes no further; what is not in the table does not exist. */
    public static Passage passage(String path, String method, Role role) {
        Optional<ConsoleRoute> route = at(path);
        if (route.isEmpty()) {
            return Passage.ABSENT;
        }
        Permission needed = switch (method) {
            case "GET", "HEAD" -> route.get().toSee;
            case "POST" -> route.get().toSend;
            default -> null;
        };
        if (needed == null) {
            return Passage.NO_SUCH_METHOD;
        }
        return role.may(route.get().toSee) && role.may(needed) ? Passage.OPEN : Passage.FORBIDDEN;
    }

    /** {@code /console/orders}. */
    public String path() {
        return ROOT + name;
    }

    public Permission toSee() {
        return toSee;
    }

    /** Empty where nothing can be sent. */
    public Optional<Permission> toSend() {
        return Optional.ofNullable(toSend);
    }
}
