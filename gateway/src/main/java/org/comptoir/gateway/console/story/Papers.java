package org.comptoir.gateway.console.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.comptoir.gateway.console.story.Story.Paper;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalQuery;
import org.comptoir.gateway.journal.JournalQuery.Filter;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.journal.trail.TrailSearch;

/** Documents and audit events of a story. */
@ApplicationScoped
class Papers {

    static final int MOST = 200;

    private final JournalSearch journal;
    private final TrailSearch trail;

    @Inject
    Papers(JournalSearch journal, TrailSearch trail) {
        this.journal = journal;
        this.trail = trail;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Papers() {
        this(null, null);
    }

    /** Documents of a connection by their numbers, and whatever else bears their names: resends of them, and answers. */
    public List<Paper> numbered(long supplier, long connection, Collection<Long> numbers) {
        Set<KeptDocument> found = new LinkedHashSet<>();
        for (long id : numbers) {
            journal.find(supplier, new JournalId(id))
                    .filter(document -> document.connectionId()
                            .filter(of -> of == connection)
                            .isPresent())
                    .ifPresent(document -> {
                        found.add(document);
                        document.documentId().ifPresent(name -> found.addAll(bearing(supplier, connection, name)));
                    });
        }
        return inOrder(found);
    }

    /** Documents of a connection by their names. */
    public List<Paper> named(long supplier, long connection, Collection<String> names) {
        Set<KeptDocument> found = new LinkedHashSet<>();
        names.forEach(name -> found.addAll(bearing(supplier, connection, name)));
        return inOrder(found);
    }

    private List<KeptDocument> bearing(long supplier, long connection, String name) {
        Filter named = new Filter(
                Optional.of(connection),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return journal.list(new JournalQuery(supplier, named, OptionalLong.empty(), MOST))
                .documents();
    }

    private static List<Paper> inOrder(Set<KeptDocument> found) {
        List<Paper> papers = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(document -> document.id().value()))
                .forEach(document -> papers.add(new Paper(fileName(papers.size() + 1, document), document)));
        return papers;
    }

    private static String fileName(int number, KeptDocument document) {
        return "documents/%03d-%s-%s.%s"
                .formatted(
                        number,
                        document.direction().name().toLowerCase(Locale.ROOT),
                        document.kind().replaceAll("[^A-Za-z0-9]", "_"),
                        document.contentType().contains("xml") ? "xml" : "txt");
    }

    /** What stands in place of a document whose content is gone. */
    static String removed(Instant at) {
        return "Removed on %s by the retention rule.\n".formatted(at);
    }

    static Told arrival(Paper paper) {
        KeptDocument document = paper.document();
        String way = document.direction().name().toLowerCase(Locale.ROOT);
        return new Told(
                document.receivedAt(),
                Told.DOCUMENT,
                "",
                "%s %s, %s, status %d, %d bytes, number %d in the journal%s"
                        .formatted(
                                document.kind(),
                                way,
                                document.documentId().orElse("without a name"),
                                document.status(),
                                document.size(),
                                document.id().value(),
                                document.removedAt()
                                        .map(at ->
                                                "; its content was removed on %s by the retention rule".formatted(at))
                                        .orElse("")),
                Optional.of(paper.file()));
    }

    /** What the audit trail has about subjects. */
    public List<Told> events(long supplier, Collection<String> subjects) {
        List<Told> told = new ArrayList<>();
        for (String subject : subjects) {
            trail.after(TrailQuery.about(supplier, subject), 0, MOST)
                    .forEach(event -> told.add(new Told(
                            event.at(),
                            "audit",
                            event.actor(),
                            "%s %s: %s (place %d)"
                                    .formatted(event.action(), event.subject(), event.detail(), event.place()))));
        }
        return told;
    }
}
