package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogFormat;
import org.comptoir.gateway.catalog.imports.StartOutcome.Reason;
import org.comptoir.gateway.catalog.imports.StartOutcome.Refused;
import org.comptoir.gateway.catalog.imports.profile.MappingProfile;
import org.comptoir.gateway.catalog.imports.profile.MappingProfiles;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Takes a file in and leaves it to the workers. The file is stored piece by piece, each in a transaction of its own; it counts
 * only when its last piece is there.
 */
@ApplicationScoped
public class StartImport {

    private static final int PIECE = 1024 * 1024;
    private static final int LOOK = 8_192;
    private static final long MOST_BYTES = 8L * 1024 * 1024 * 1024;
    private static final long MOST_BYTES_OF_A_WORKBOOK = 200L * 1024 * 1024;
    private static final int MOST_OPEN = 20;
    private static final int LONGEST_NAME = 200;

    private final ImportFiles files;
    private final ImportViews views;
    private final MappingProfiles profiles;
    private final WithdrawalLimit limit;
    private final AuditTrail audit;
    private final Event<ImportReady> ready;

    @Inject
    StartImport(
            ImportFiles files,
            ImportViews views,
            MappingProfiles profiles,
            WithdrawalLimit limit,
            AuditTrail audit,
            Event<ImportReady> ready) {
        this.files = files;
        this.views = views;
        this.profiles = profiles;
        this.limit = limit;
        this.audit = audit;
        this.ready = ready;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartImport() {
        this(null, null, null, null, null, null);
    }

    /**
     * Stores the file; the caller closes it.
     *
     * @throws IOException if it breaks off; nothing is kept then
     */
    public StartOutcome start(WantedImport wanted, InputStream file) throws IOException {
        Optional<MappingProfile> profile = profiles.find(wanted.supplier(), wanted.profile());
        if (!wanted.profile().isEmpty() && profile.isEmpty()) {
            return new Refused(
                    Reason.UNREADABLE,
                    "There is no mapping profile \"%s\". Keep it first, or name one that is there"
                            .formatted(wanted.profile()));
        }
        if (files.open(wanted.supplier()) >= MOST_OPEN) {
            return new Refused(
                    Reason.TOO_MANY,
                    "%d imports are not over yet. Wait for them, or stop those that wait".formatted(MOST_OPEN));
        }
        byte[] first = file.readNBytes(PIECE);
        Optional<CatalogFormat> format = wanted.format().isBlank()
                ? CatalogFormat.detect(Arrays.copyOf(first, Math.min(first.length, LOOK)))
                : CatalogFormat.named(wanted.format());
        if (first.length == 0 || format.isEmpty()) {
            return new Refused(
                    Reason.UNREADABLE,
                    first.length == 0
                            ? "The file is empty"
                            : "The format is not known. Name csv, xlsx, cif, bmecat or ndjson as format");
        }
        return store(wanted, profile.map(MappingProfile::mapping).orElse(""), format.get(), first, file);
    }

    private StartOutcome store(
            WantedImport wanted, String mapping, CatalogFormat format, byte[] first, InputStream file)
            throws IOException {
        SupplierId supplier = wanted.supplier();
        int askAbove = wanted.options().askAbove().orElseGet(() -> limit.of(supplier));
        long most = format == CatalogFormat.EXCEL ? MOST_BYTES_OF_A_WORKBOOK : MOST_BYTES;
        long id = files.begin(new ImportFiles.Begun(named(wanted, format), mapping, askAbove));
        boolean whole = false;
        try {
            long size = 0;
            int number = 0;
            for (byte[] piece = first; piece.length > 0 && size <= most; piece = file.readNBytes(PIECE)) {
                files.add(supplier, id, number++, piece);
                size += piece.length;
            }
            if (size > most) {
                return new Refused(
                        Reason.TOO_LARGE,
                        "The file has more than %d MB. Send it in parts, as changes".formatted(most / 1024 / 1024));
            }
            whole = files.uploaded(id, format.name());
        } finally {
            if (!whole) {
                files.forget(id);
            }
        }
        return whole
                ? started(wanted, id)
                : new Refused(Reason.UNREADABLE, "The import was stopped while the file was coming in");
    }

    private StartOutcome started(WantedImport wanted, long id) {
        ImportView view = views.find(wanted.supplier(), id).orElseThrow();
        audit.append(new AuditEvent(
                wanted.supplier().value(),
                wanted.actor(),
                "import.started",
                "import:" + id,
                "%s, %d bytes, %s%s"
                        .formatted(
                                view.format(),
                                view.progress().ofBytes(),
                                view.mode().name().toLowerCase(Locale.ROOT),
                                view.dryRun() ? ", dry run" : "")));
        ready.fire(new ImportReady());
        return new StartOutcome.Started(view);
    }

    private static WantedImport named(WantedImport wanted, CatalogFormat format) {
        String visible = wanted.fileName().replaceAll("[\\p{C}/\\\\]", "_").strip();
        return new WantedImport(
                wanted.supplier(),
                wanted.actor(),
                visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME),
                format.name(),
                wanted.profile(),
                wanted.options());
    }
}
