package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Difference;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Problem;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Reading;
import org.comptoir.gateway.partner.dialect.table.NamedRows;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is a table, as a person writes it: typed, pasted from a spreadsheet, or read from a file, whose rows are shown before
 * anything is saved.
 */
@Named("tableForm")
@RequestScoped
public class TableForm {

    private static final String FIELD = "value";
    private static final String FILE = "file";
    private static final String NONE = "none";
    private static final int LARGEST_FILE = 900_000;
    private static final int PROBLEMS_SHOWN = 10;

    private final PageView page;
    private @Nullable LookUpTable shown;
    private @Nullable Difference difference;
    private List<Problem> problems = List.of();
    private boolean tooLarge;

    @Inject
    TableForm(PageView page) {
        this.page = page;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TableForm() {
        this(null);
    }

    /** The table to save; empty where lines must be mended first, or a file's rows looked at. */
    Optional<LookUpTable> read(DialectRule rule) {
        Optional<LookUpTable> typed = read(rule, page.typed(FIELD));
        Optional<Part> file = page.part(FILE).filter(part -> part.getSize() > 0);
        if (typed.isEmpty() || file.isEmpty()) {
            return typed;
        }
        tooLarge = file.get().getSize() > LARGEST_FILE;
        if (!tooLarge) {
            read(rule, text(file.get())).ifPresent(rows -> {
                shown = typed.get().with(rows);
                difference = shown.since(typed.get());
            });
        }
        return Optional.empty();
    }

    private Optional<LookUpTable> read(DialectRule rule, String text) {
        Reading reading = rule.rows().map(rows -> rows.read(text)).orElseGet(() -> LookUpTable.read(text));
        problems = reading.problems();
        return problems.isEmpty() ? Optional.of(reading.table()) : Optional.empty();
    }

    /** Spreadsheets write UTF-8, or else the characters of their country. */
    private static String text(Part file) {
        byte[] bytes;
        try (InputStream content = file.getInputStream()) {
            bytes = content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The table can not be read", broken);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, ISO_8859_1);
        }
    }

    /** What the form's field holds: with the rows of a file, or as it was typed, or else what holds now. */
    public String lines(RuleView view) {
        if (shown != null) {
            return shown.lines();
        }
        if (page.isPosted()) {
            return page.typed(FIELD);
        }
        LookUpTable table = LookUpTable.of(view.written().isEmpty() ? NONE : view.written());
        return view.rule().addsUp() ? table.over(proposed()).lines() : table.lines();
    }

    /** The row that a link of the page proposes. */
    private LookUpTable proposed() {
        String name = page.value("add");
        return new LookUpTable(NamedRows.isName(name) ? Map.of(name, page.value("as")) : Map.of());
    }

    /** What a file brought; nothing is saved yet. */
    public @Nullable Difference getDifference() {
        return difference;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The first lines that must be mended. */
    public List<Problem> getProblems() {
        return problems.stream().limit(PROBLEMS_SHOWN).toList();
    }

    public int getProblemCount() {
        return problems.size();
    }

    /** The most there may be. */
    public int rows(RuleView view) {
        return view.rule().rows().map(NamedRows::most).orElse(LookUpTable.MOST);
    }
}
