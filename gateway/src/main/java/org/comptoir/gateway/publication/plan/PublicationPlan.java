package org.comptoir.gateway.publication.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.gateway.partner.Credential;

/**
 * What is published, as somebody asked for it.
 *
 * @param client the supplier's own number of the client whose assortment and prices it is
 * @param format one of {@code ExportFormats.names()}; blank where a template says it
 * @param rules name of a rule pack, blank for none
 * @param folder where files are put, below the gateway's own folder; blank for a download only
 * @param destination where files are sent; none for a folder or a download only
 * @param versions whole catalogs or changes
 * @param leavesOut whether refused articles are left out; otherwise one of them refuses the run
 * @param everyMinutes how often it runs by itself; empty for never
 * @param activeFrom the day its prices are of and before which no file is delivered, where that is not today
 */
public record PublicationPlan(
        String client,
        String currency,
        List<String> languages,
        String format,
        Template template,
        String rules,
        Sender sender,
        String folder,
        Destination destination,
        Versions versions,
        boolean leavesOut,
        Optional<Integer> everyMinutes,
        Optional<LocalDate> activeFrom) {

    /** Who puts files into folders. */
    public static final String FOLDER_TARGET = "publication-folder";

    /** Before mistakes, which stand apart by semicolons. */
    public static final String MISTAKES = "The publication has mistakes: ";

    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final String PRICES = "prices";
    private static final String ON_DELIVERY = "on-delivery";
    private static final int WHOLE = 100;
    private static final int USUAL_WITHDRAWALS = 20;
    private static final int OFTEN = 5;
    private static final int SELDOM = 60 * 24 * 31;

    public PublicationPlan {
        languages = List.copyOf(languages);
    }

    /**
     * Texts of their own shape.
     *
     * @param columns a column template as JSON, blank for none
     * @param workbook whether it is written as xlsx
     * @param ownRules a client's rule pack as JSON, on top of the named one; blank for none
     * @param units ours to the client's
     */
    public record Template(String columns, boolean workbook, String ownRules, Map<String, String> units) {

        public Template {
            units = Map.copyOf(units);
        }
    }

    /**
     * Who the catalog says it is from.
     *
     * @param scheme classification scheme the client sorts by
     * @param schemeVersion blank for any
     */
    public record Sender(String id, String domain, String catalog, String scheme, String schemeVersion) {

        /** The same, named as a connection names the supplier where the plan does not say. */
        public Sender orKnownAs(Optional<Credential> known) {
            return id.isBlank() && known.isPresent()
                    ? new Sender(known.get().identity(), known.get().domain(), catalog, scheme, schemeVersion)
                    : this;
        }
    }

    /**
     * What is told of a catalog that was published before.
     *
     * @param changes blank for the whole catalog each time, {@code articles} for what changed, {@code prices} for new prices
     * @param withdrawAtMost percent of what the destination has that go without a yes
     * @param takenOnDelivery whether a file that was handed over counts as taken; otherwise somebody says so
     */
    public record Versions(String changes, int withdrawAtMost, boolean takenOnDelivery) {

        public boolean isWhole() {
            return changes.isEmpty();
        }

        public boolean isPricesOnly() {
            return changes.equals(PRICES);
        }
    }

    /** Who delivers it, and where to in that one's own word. */
    public record Target(String handler, String where) {

        /** Whether it is sent to a place of others. */
        public boolean isSent() {
            return handler.startsWith(Destination.TARGET + "/");
        }
    }

    /** Where files go, in one word: {@code download}, {@code folder}, {@code cxml} or the transport. */
    public String place() {
        if (destination.isUpload()) {
            return "cxml";
        }
        return destination.isNone() ? folder.isBlank() ? "download" : "folder" : destination.transport();
    }

    /** Empty where the file is only fetched. */
    public Optional<Target> target(long supplier, String publication) {
        if (!destination.isNone()) {
            return Optional.of(
                    new Target("%s/%d/%s".formatted(Destination.TARGET, supplier, publication), "destination"));
        }
        return folder.isBlank() ? Optional.empty() : Optional.of(new Target(FOLDER_TARGET, folder));
    }

    /** @throws IllegalArgumentException if the text is no plan; names every mistake */
    public static PublicationPlan fromJson(String json) {
        List<String> problems = new ArrayList<>();
        PublicationPlan plan = read(json, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(MISTAKES + String.join("; ", problems));
        }
        return plan;
    }

    /**
     * As far as it can be read, for who goes on with what is right of it.
     *
     * @param problems takes every mistake
     * @throws IllegalArgumentException if the text is no JSON
     */
    public static PublicationPlan read(String json, List<String> problems) {
        Members members = Members.of(
                JsonText.parse(json),
                (path, rule) -> problems.add("%s: %s".formatted(path.isEmpty() ? "the publication" : path, rule)));
        Members sender = members.object("sender");
        var plan = new PublicationPlan(
                members.text("client"),
                members.text("currency"),
                words(members.text("languages"), "en"),
                members.text("format"),
                new Template(
                        members.text("columns"),
                        members.flag("workbook", false),
                        members.text("ownRules"),
                        members.texts("units")),
                members.text("rules"),
                new Sender(
                        sender.text("id"),
                        sender.text("domain"),
                        sender.text("catalog"),
                        or(sender.text("scheme"), "UNSPSC"),
                        sender.text("schemeVersion")),
                members.text("folder"),
                Destination.of(members.object("destination"), problems),
                new Versions(
                        members.text("changes"),
                        percent(members.text("withdrawAtMost"), problems),
                        or(members.text("taken"), ON_DELIVERY).equals(ON_DELIVERY)),
                members.flag("leaveOut", false),
                minutes(members.text("everyMinutes"), problems),
                day(members.text("activeFrom"), problems));
        sender.refuseOthers();
        members.refuseOthers();
        plan.prove(problems);
        return plan;
    }

    /** The day whose prices the catalog has: today, or the later day it is to be active from. */
    public LocalDate day(LocalDate today) {
        return activeFrom.filter(later -> later.isAfter(today)).orElse(today);
    }

    private void prove(List<String> problems) {
        if (client.isBlank()) {
            problems.add("client: name the client by your own number of it");
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            problems.add("currency: \"%s\" is no ISO 4217 code such as EUR".formatted(currency));
        }
        languages.stream()
                .filter(tag -> !TAG.matcher(tag).matches())
                .forEach(tag -> problems.add("languages: \"%s\" is no tag such as de".formatted(tag)));
        if (!folder.isEmpty() && !FOLDER.matcher(folder).matches()) {
            problems.add("folder: one name of letters, digits, dots, hyphens and underscores is expected");
        }
        if (!folder.isEmpty() && !destination.isNone()) {
            problems.add("folder: files go into a folder or to a destination, not both");
        }
        if (!List.of("", "articles", PRICES).contains(versions.changes())) {
            problems.add("changes: articles or prices is expected, or nothing for whole catalogs");
        }
        if (format.isBlank() == template.columns().isBlank()) {
            problems.add("format: name a format, or give columns, not both");
        }
    }

    private static int percent(String told, List<String> problems) {
        if (told.isEmpty()) {
            return USUAL_WITHDRAWALS;
        }
        int percent = told.matches("[0-9]{1,3}") ? Integer.parseInt(told) : WHOLE + 1;
        if (percent > WHOLE) {
            problems.add("withdrawAtMost: 0 to %d percent are expected".formatted(WHOLE));
        }
        return percent;
    }

    private static Optional<LocalDate> day(String told, List<String> problems) {
        try {
            return told.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(told));
        } catch (DateTimeParseException noDay) {
            problems.add("activeFrom: \"%s\" is no day such as 2026-12-31".formatted(told));
            return Optional.empty();
        }
    }

    private static Optional<Integer> minutes(String told, List<String> problems) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int minutes = told.matches("[0-9]{1,6}") ? Integer.parseInt(told) : 0;
        if (minutes < OFTEN || minutes > SELDOM) {
            problems.add("everyMinutes: %d to %d is expected".formatted(OFTEN, SELDOM));
        }
        return Optional.of(minutes);
    }

    private static List<String> words(String told, String otherwise) {
        return List.of(or(told.strip(), otherwise).split("[,\\s]+", -1));
    }

    private static String or(String told, String otherwise) {
        return told.isBlank() ? otherwise : told;
    }
}
