package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.rules.RulePacks;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationOutcome.Kept;
import org.comptoir.gateway.publication.PublicationOutcome.Refused;
import org.comptoir.gateway.publication.PublicationOutcome.Started;
import org.comptoir.gateway.publication.PublicationOutcome.Unknown;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunTally;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;

/** Defines, runs and shows what a supplier publishes. */
@ApplicationScoped
public class PublishCatalog {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String NO_NAME = "A name has 1 to 64 letters, digits, dots, hyphens or underscores";
    private static final String TOO_LONG = "A definition has at most %d characters";
    private static final int MOST_OPEN = 20;
    private static final int LONGEST = 400_000;

    private final PublicationRows publications;
    private final RunRows runs;
    private final RunFiles files;
    private final PartnerDirectory partners;
    private final RunNews news;
    private final PublicationSecrets secrets;

    @Inject
    PublishCatalog(
            PublicationRows publications,
            RunRows runs,
            RunFiles files,
            PartnerDirectory partners,
            RunNews news,
            PublicationSecrets secrets) {
        this.publications = publications;
        this.runs = runs;
        this.files = files;
        this.partners = partners;
        this.news = news;
        this.secrets = secrets;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PublishCatalog() {
        this(null, null, null, null, null, null);
    }

    /**
     * Keeps a definition under a name, in place of the one before; runs under way keep theirs.
     *
     * @param given secrets of its destination; those given before stay while the place is the same, an empty one goes
     */
    @Transactional
    public PublicationOutcome put(
            SupplierId supplier, String name, String definition, Map<String, String> given, String actor) {
        return keep(supplier, name, definition, given, actor, OptionalLong.empty());
    }

    /**
     * The same for who has looked at one before.
     *
     * @param seen the version that was looked at, 0 for none; where another stands now, nothing is changed
     */
    @Transactional
    public PublicationOutcome change(
            SupplierId supplier, String name, long seen, String definition, Map<String, String> given, String actor) {
        return keep(supplier, name, definition, given, actor, OptionalLong.of(seen));
    }

    private PublicationOutcome keep(
            SupplierId supplier,
            String name,
            String definition,
            Map<String, String> given,
            String actor,
            OptionalLong seen) {
        if (definition.length() > LONGEST) {
            return new Refused(TOO_LONG.formatted(LONGEST));
        }
        List<String> mistakes = new ArrayList<>();
        PublicationPlan plan;
        try {
            plan = PublicationPlan.read(definition, mistakes);
        } catch (IllegalArgumentException wrong) {
            return new Refused(String.valueOf(wrong.getMessage()));
        }
        boolean read = mistakes.isEmpty();
        boolean named = NAME.matcher(name).matches();
        if (!named) {
            mistakes.add(NO_NAME);
        }
        PlanCheck.check(partners, supplier, plan, mistakes);
        Optional<StoredPublication> standing = named ? publications.hold(supplier, name) : Optional.empty();
        long version = standing.map(StoredPublication::version).orElse(0L);
        if (named && seen.isPresent() && seen.getAsLong() != version) {
            if (seen.getAsLong() > 0) {
                return new Refused("Somebody else has changed or deleted %s meanwhile. Open it anew".formatted(name));
            }
            mistakes.add("name: there is an export %s already. Choose another name".formatted(name));
        }
        PublicationSecrets.Judged judged = secrets.judge(supplier, name, standing, plan.destination(), given);
        judged.objections().forEach(objection -> mistakes.add("destination: " + objection));
        if (!mistakes.isEmpty()) {
            String all = String.join("; ", mistakes);
            return new Refused(read && mistakes.size() == 1 ? all : PublicationPlan.MISTAKES + all);
        }
        var wanted = new StoredPublication(name, definition, judged.sealed(), version + 1, news.now(), actor);
        publications.put(supplier, wanted, plan.everyMinutes());
        news.tell(supplier, actor, "publication.put", name, "version %d".formatted(wanted.version()));
        return new Kept(wanted, standing.isEmpty());
    }

    /** @return false where there was none; its runs stay */
    @Transactional
    public boolean delete(SupplierId supplier, String name, String actor) {
        boolean gone = publications.delete(supplier, name);
        if (gone) {
            news.tell(supplier, actor, "publication.deleted", name, "");
        }
        return gone;
    }

    /** Leaves a run to the workers. */
    @Transactional
    public PublicationOutcome run(SupplierId supplier, String name, RunWish wish, String actor) {
        Optional<StoredPublication> publication = publications.find(supplier, name);
        if (publication.isEmpty()) {
            return new Unknown();
        }
        if (runs.open(supplier) >= MOST_OPEN) {
            return new Refused("%d runs are not over yet. Wait for them, or stop some".formatted(MOST_OPEN));
        }
        long id = runs.add(supplier, publication.get(), wish, actor);
        news.queued();
        return new Started(runs.find(supplier, name, id).orElseThrow());
    }

    /** Ends a run that is not over. @return false where it is */
    @Transactional
    public boolean stop(SupplierId supplier, String name, long id, String actor) {
        boolean stopped = runs.find(supplier, name, id).isPresent() && runs.stop(supplier, id, "Stopped by " + actor);
        if (stopped) {
            news.tell(supplier, actor, "publication.stopped", name, "run %d".formatted(id));
        }
        return stopped;
    }

    /** By name. */
    public List<StoredPublication> all(SupplierId supplier) {
        return publications.all(supplier);
    }

    /** All of them at a glance, by name. */
    public List<Overview> overview(SupplierId supplier) {
        Map<String, Instant> next = publications.nextRuns(supplier);
        Map<String, RunView> last = new TreeMap<>();
        runs.last(supplier).forEach(run -> last.put(run.publication(), run));
        return publications.all(supplier).stream()
                .map(each -> {
                    PublicationPlan plan = PublicationPlan.fromJson(each.definition());
                    return new Overview(
                            each.name(),
                            plan.client(),
                            plan.currency(),
                            PlannedExport.of(plan).format().name(),
                            plan.rules(),
                            plan.place(),
                            plan.versions().changes(),
                            new Overview.Rhythm(
                                    plan.everyMinutes(), Optional.ofNullable(next.get(each.name())), plan.activeFrom()),
                            each.version(),
                            Optional.ofNullable(last.get(each.name())));
                })
                .toList();
    }

    /** Whether something was said of the file as a whole, which keeps nothing back. */
    public static boolean isOfTheFile(Refusal said) {
        return said.item().equals(Refusal.WHOLE) && !said.keepsBack();
    }

    /** What a run said of the file as a whole, in the words of the report. */
    public List<String> omissions(SupplierId supplier, long run) {
        return refusals(supplier, run).stream()
                .filter(PublishCatalog::isOfTheFile)
                .map(Refusal::rule)
                .toList();
    }

    /** Those of {@link #formats()} that carry only the price for one, whatever is agreed for larger quantities. */
    public List<String> formatsWithoutSteps() {
        return formats().stream()
                .filter(name -> ExportFormats.named(name)
                        .filter(format -> !format.tellsSteps())
                        .isPresent())
                .toList();
    }

    /** Names of the formats that need no columns of one's own. */
    public List<String> formats() {
        return ExportFormats.names();
    }

    /**
     * A rule pack that comes with us.
     *
     * @param destination as people call it
     * @param formats those of {@link #formats()} it goes with
     */
    public record Pack(String name, String destination, List<String> formats) {

        public Pack {
            formats = List.copyOf(formats);
        }
    }

    public List<Pack> packs() {
        return RulePacks.NAMES.stream()
                .flatMap(name -> RulePacks.named(name).stream())
                .map(pack -> new Pack(
                        pack.name(),
                        pack.destination(),
                        formats().stream().filter(pack::takes).toList()))
                .toList();
    }

    public Optional<StoredPublication> find(SupplierId supplier, String name) {
        return publications.find(supplier, name);
    }

    /** The newest first. */
    public List<RunView> runs(SupplierId supplier, String name, int limit) {
        return runs.list(supplier, name, limit);
    }

    /** Of all publications, those asked for in a span of time; the newest first. */
    public List<RunView> runs(SupplierId supplier, Instant from, Instant to, int limit) {
        return runs.between(supplier, from, to, limit);
    }

    /** The same, counted by publication, day and end; the earliest first. */
    public List<RunTally> tally(SupplierId supplier, Instant from, Instant to) {
        return runs.tally(supplier, from, to);
    }

    public Optional<RunView> findRun(SupplierId supplier, String name, long id) {
        return runs.find(supplier, name, id);
    }

    /** What was said of single articles; the first 1,000. */
    public List<Refusal> refusals(SupplierId supplier, long run) {
        return files.refusals(supplier, run);
    }

    /** A piece of the run's file, from 0; empty behind the last, and where the file is not kept any more. */
    public Optional<byte[]> piece(SupplierId supplier, long run, int number) {
        return files.piece(supplier, run, number);
    }
}
