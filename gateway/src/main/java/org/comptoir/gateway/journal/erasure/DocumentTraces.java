package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.journal.erasure.NamingDocuments.File;
import org.comptoir.gateway.journal.erasure.NamingDocuments.Head;
import org.comptoir.gateway.journal.erasure.NamingDocuments.Stored;
import org.comptoir.gateway.journal.retention.DocumentsInUse;

/** Documents of the journal with their files. What else a document says stays, byte for byte. */
@ApplicationScoped
class DocumentTraces implements PersonTraces {

    private static final int BATCH = 50;
    private static final int REASON_LENGTH = 1_000;

    private final NamingDocuments documents;
    private final Instance<DocumentsInUse> uses;

    @Inject
    DocumentTraces(NamingDocuments documents, @Any Instance<DocumentsInUse> uses) {
        this.documents = documents;
        this.uses = uses;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentTraces() {
        this(null, null);
    }

    @Override
    public String name() {
        return "5-documents";
    }

    /** A document without the person. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Left(
            Optional<byte[]> content,
            Optional<String> notes,
            Optional<String> reason,
            List<Stored> stored,
            List<File> emptied,
            List<File> renamed,
            int unsearched,
            boolean changed) {

        boolean names() {
            return changed || !emptied.isEmpty();
        }
    }

    @Override
    public Traced look(Search search) {
        List<Head> next = documents.next(search, BATCH);
        Set<Long> used = new HashSet<>();
        List<Long> ids = next.stream().map(Head::id).toList();
        uses.forEach(use -> used.addAll(use.among(search.supplierId(), ids)));
        Traced traced = new Traced(search);
        for (Head each : next) {
            if (each.connection().map(search::covers).orElse(search.isWhole())) {
                look(search, each, used.contains(each.id()), traced);
            }
            traced.reach(each.place());
        }
        return traced.more(next.size() == BATCH);
    }

    private void look(Search search, Head document, boolean used, Traced traced) {
        Left left = left(search, document);
        if (document.documentId().filter(search.spellings()::in).isPresent() && !search.erasing()) {
            traced.found(Thing.KEYS, 1);
        }
        if (!left.names()) {
            return;
        }
        if (used) {
            traced.waiting(Thing.DOCUMENTS);
            return;
        }
        traced.found(Thing.DOCUMENTS, left.changed() ? 1 : 0);
        traced.found(Thing.FILES, left.emptied().size());
        if (search.erasing()) {
            keep(search, document, left);
        } else {
            traced.found(Thing.UNSEARCHED, left.unsearched());
        }
    }

    private Left left(Search search, Head document) {
        Spellings spellings = search.spellings();
        Optional<byte[]> content = document.removed()
                ? Optional.empty()
                : ErasedText.of(
                        documents.content(search.supplierId(), document.id()), document.contentType(), spellings);
        Optional<String> notes = document.notes().map(text -> ErasedText.of(text, spellings));
        Optional<String> reason = document.reason().map(text -> cut(ErasedText.of(text, spellings)));
        List<Stored> stored = documents.stored(search.supplierId(), document.id()).stream()
                .filter(each -> spellings.in(each.answer()))
                .map(each -> new Stored(each.id(), cut(ErasedText.of(each.answer(), spellings))))
                .toList();
        List<File> files = document.removed() ? List.of() : documents.files(search.supplierId(), document.id());
        List<File> naming = files.stream()
                .filter(file -> file.isText() && isNamed(search, document, file))
                .toList();
        List<File> renamed = files.stream()
                .filter(file ->
                        !naming.contains(file) && !renamed(file, spellings).equals(file))
                .map(file -> renamed(file, spellings))
                .toList();
        boolean changed = content.isPresent()
                || !notes.equals(document.notes())
                || !reason.equals(document.reason())
                || !stored.isEmpty()
                || !renamed.isEmpty();
        List<File> closed = files.stream().filter(file -> !file.isText()).toList();
        boolean theirs = changed || !naming.isEmpty();
        List<File> emptied = theirs && search.files()
                ? files.stream()
                        .filter(file -> !file.isText() || naming.contains(file))
                        .toList()
                : naming;
        return new Left(
                content,
                notes,
                reason,
                stored,
                emptied,
                renamed,
                theirs && !search.files() ? closed.size() : 0,
                changed);
    }

    private boolean isNamed(Search search, Head document, File file) {
        byte[] content = documents.file(search.supplierId(), document.id(), file.number());
        return ErasedText.of(content, file.contentType(), search.spellings()).isPresent();
    }

    private static File renamed(File file, Spellings spellings) {
        return new File(
                file.number(),
                file.contentType(),
                file.contentId().map(spellings::without),
                file.sentAs().map(spellings::without));
    }

    private void keep(Search search, Head document, Left left) {
        long supplier = search.supplierId();
        documents.keep(supplier, document.id(), left.content(), left.notes(), left.reason(), search.now());
        left.stored().forEach(stored -> documents.keepStored(supplier, stored));
        left.renamed().forEach(file -> documents.renameFile(supplier, document.id(), file));
        left.emptied().forEach(file -> documents.emptyFile(supplier, document.id(), file, search.now()));
    }

    /** The mark may be longer than what stood there. */
    private static String cut(String text) {
        return text.length() <= REASON_LENGTH ? text : text.substring(0, REASON_LENGTH);
    }
}
