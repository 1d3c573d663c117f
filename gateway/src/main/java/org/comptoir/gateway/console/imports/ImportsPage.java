package org.comptoir.gateway.console.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.catalog.imports.ImportMode;
import org.comptoir.gateway.catalog.imports.ImportOptions;
import org.comptoir.gateway.catalog.imports.ImportSearch;
import org.comptoir.gateway.catalog.imports.StartImport;
import org.comptoir.gateway.catalog.imports.StartOutcome;
import org.comptoir.gateway.catalog.imports.WantedImport;
import org.comptoir.gateway.catalog.imports.profile.MappingProfile;
import org.comptoir.gateway.catalog.imports.profile.MappingProfiles;
import org.comptoir.gateway.console.KeptWords;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of imports, and the form that brings a file in. */
@Named
@RequestScoped
public class ImportsPage {

    static final List<String> FORMATS = List.of("csv", "xlsx", "cif", "bmecat", "ndjson");
    private static final int LONGEST_NAME = 200;

    private final PageView page;
    private final Speech speech;
    private final ImportSearch search;
    private final StartImport start;
    private final MappingProfiles profiles;
    private ImportSearch.@Nullable Page found;
    private String complaint = "";

    @Inject
    ImportsPage(PageView page, Speech speech, ImportSearch search, StartImport start, MappingProfiles profiles) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.start = start;
        this.profiles = profiles;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportsPage() {
        this(null, null, null, null, null);
    }

    /** Takes the file that the form sends, before anything is written. */
    public void load() {
        if (!page.isPosted()) {
            return;
        }
        Optional<SupplierId> supplier = page.supplier();
        if (supplier.isEmpty() || !page.may(Permission.IMPORTS_RUN)) {
            page.notFound();
            return;
        }
        Optional<Part> file = page.part("file").filter(part -> part.getSize() > 0);
        if (file.isEmpty()) {
            complaint = speech.text("import.file.missing");
            page.unprocessable();
        } else {
            start(supplier.get(), file.get());
        }
    }

    private void start(SupplierId supplier, Part file) {
        ImportMode mode = ImportMode.named(page.field("mode")).orElse(ImportMode.CHANGES);
        WantedImport wanted = new WantedImport(
                supplier,
                page.actor(),
                nameOf(file),
                FORMATS.contains(page.field("format")) ? page.field("format") : "",
                page.field("profile"),
                new ImportOptions(
                        mode,
                        page.field("dryRun").equals("on"),
                        page.field("stopOnProblems").equals("on"),
                        OptionalInt.empty(),
                        ""));
        try (InputStream content = file.getInputStream()) {
            StartOutcome outcome = start.start(wanted, content);
            outcome.fold(
                    started -> {
                        page.goTo(page.link(
                                ImportDetailPage.ADDRESS, "id", started.view().id()));
                        return true;
                    },
                    refused -> {
                        complaint = KeptWords.refusal(refused.problem(), speech);
                        page.unprocessable();
                        return false;
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload can not be read", broken);
        }
    }

    private static String nameOf(Part file) {
        String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }

    /** Why the file was not taken; empty where none was sent. */
    public String getComplaint() {
        return complaint;
    }

    public List<String> getFormats() {
        return FORMATS;
    }

    public List<String> getModes() {
        return Stream.of(ImportMode.values()).map(Enum::name).toList();
    }

    public List<String> getProfiles() {
        return page.supplier().map(profiles::all).orElse(List.of()).stream()
                .map(MappingProfile::name)
                .toList();
    }

    public ImportSearch.Page getImports() {
        if (found == null) {
            found = page.supplier()
                    .map(supplier -> search.list(supplier, page.before(), PageView.ROWS))
                    .orElse(new ImportSearch.Page(List.of(), OptionalLong.empty()));
        }
        return found;
    }
}
