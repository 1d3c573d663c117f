package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.catalog.search.words.QueryWords;
import org.comptoir.kernel.Language;

/**
 * Searches of a hundred clients, each with an assortment of its own, beside bare Lucene over the same index: the stems of the
 * words, each in the name or the text, the best 24 of all articles, no assortment, no numbers, no beginnings of words, no exact total.
 * Both read the 24 articles that a page shows.
 *
 * <p>{@code SearchBench <folder of an index> [clients] [seconds]}. Words are two of the name of an article that exists.
 */
public final class SearchBench {

    private static final int PAGE = 24;
    private static final int TEXTS = 20_000;
    private static final int HIDDEN_OF_A_HUNDRED = 10;
    /** Buyers of a day ask so many different things over and over. */
    private static final int KNOWN_TEXTS = 200;

    private final DirectoryReader reader;
    private final List<Sight> clients = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> halves = new ArrayList<>();

    private SearchBench(DirectoryReader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws Exception {
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(Path.of(arguments[0])))) {
            var bench = new SearchBench(reader);
            bench.prepare(clients);
            System.out.printf(
                    "%,d articles in %d segments, %d clients who do not see %d of 100 articles%n",
                    reader.numDocs(), reader.leaves().size(), clients, HIDDEN_OF_A_HUNDRED);
            System.out.println(
                    "what                                     threads   per sec  median ms   p99 ms  CPU us");
            for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
                bench.print(threads, seconds);
            }
        }
    }

    private void prepare(int howMany) throws IOException {
        var random = new Random(5);
        while (texts.size() < TEXTS) {
            ProductSheet sheet = ProductSheet.fromJson(
                    ArticleIndex.read(reader, random.nextInt(reader.maxDoc())).sheet());
            String[] words = sheet.textIn(Language.EN).name().split(" ", -1);
            texts.add(words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)]);
            halves.add(words[0] + " " + word(random, true) + " " + word(random, false));
        }
        for (int client = 0; client < howMany; client++) {
            var hidden = new ArrayList<String>();
            for (int entry = 0; entry < reader.maxDoc(); entry += 1 + random.nextInt(200 / HIDDEN_OF_A_HUNDRED - 1)) {
                hidden.add(ArticleIndex.part(reader, entry));
            }
            Sight without = Sight.without(hidden);
            clients.add(new Sight(without.key(), without.shown(), without.hidden(), LocalDate.EPOCH));
        }
    }

    /** The first or the last word of the name of an article: its kind or its finish. */
    private String word(Random random, boolean first) throws IOException {
        String sheet =
                ArticleIndex.read(reader, random.nextInt(reader.maxDoc())).sheet();
        String[] words = ProductSheet.fromJson(sheet).textIn(Language.EN).name().split(" ", -1);
        return words[first ? 0 : words.length - 1];
    }

    /** Answers the question of that number. @return how many articles the page shows */
    private interface Search {
        int ask(int number) throws IOException;
    }

    private void print(int threads, int seconds) throws Exception {
        double bare = print("bare Lucene", this::bare, threads, seconds);
        WordIndex words = new WordIndex(reader, SegmentBits.ofThisProcess());
        // the first question of each client works its assortment out; that is another figure
        long begun = System.nanoTime();
        for (int client = 0; client < clients.size(); client++) {
            ours(words, client, "bolt");
        }
        System.out.printf(
                "%-40s %7d %9s %10.2f%n",
                "first question of a client", 1, "", (System.nanoTime() - begun) / 1e6 / clients.size());
        double ours =
                print("ours, words never asked before", n -> ours(words, n, texts.get(n % TEXTS)), threads, seconds);
        double known = print("ours, words of a day", n -> ours(words, n, texts.get(n % KNOWN_TEXTS)), threads, seconds);
        print(
                "ours with facets, never asked before",
                n -> counted(words, n, texts.get((n + 1) % TEXTS)),
                threads,
                seconds);
        print("ours with facets, words of a day", n -> counted(words, n, texts.get(n % KNOWN_TEXTS)), threads, seconds);
        double half = print(
                "ours, three words, most of them enough", n -> ours(words, n, halves.get(n % TEXTS)), threads, seconds);
        print("the same with facets", n -> counted(words, n, halves.get((n + 1) % TEXTS)), threads, seconds);
        print("bare Lucene, the same texts", n -> bare(halves.get(n % TEXTS), 2), threads, seconds);
        System.out.printf("three words beside bare Lucene: %.2f%n", half / bare);
        System.out.printf("beside bare Lucene: %.2f never asked before, %.2f of a day%n", ours / bare, known / bare);
    }

    private int ours(WordIndex words, int number, String text) throws IOException {
        Hits hits = words.find(WordQuery.of(Language.EN, text), clients.get(number % clients.size()), 0, PAGE);
        for (int entry : hits.entries()) {
            ArticleIndex.read(reader, entry);
        }
        return hits.entries().length;
    }

    private int counted(WordIndex words, int number, String text) throws IOException {
        FacetCounts counts = words.count(WordQuery.of(Language.EN, text), clients.get(number % clients.size()));
        return ours(words, number, text) + counts.manufacturers().size();
    }

    private int bare(int number) throws IOException {
        return bare(texts.get(number % TEXTS), 0);
    }

    /** @param enough how many of the words; 0 for all */
    private int bare(String text, int enough) throws IOException {
        var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
        var stems = new QueryWords(Language.EN);
        for (String word : text.split(" ", -1)) {
            for (String stem : stems.stems(word, PAGE)) {
                all.add(inNameOrText(stem), enough == 0 ? Occur.MUST : Occur.SHOULD);
            }
        }
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        ScoreDoc[] best = searcher.search(all.build(), PAGE).scoreDocs;
        for (ScoreDoc each : best) {
            ArticleIndex.read(reader, each.doc);
        }
        return best.length;
    }

    private static Query inNameOrText(String stem) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(new Term(Fields.name(Language.EN), stem)), 3), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.text(Language.EN), stem)), Occur.SHOULD)
                .build();
    }

    private double print(String what, Search search, int threads, int seconds) throws Exception {
        run(search, threads, seconds, 0);
        // other texts than the warm-up had
        long begun = cpuNanos();
        long[] nanos = run(search, threads, seconds, TEXTS / 2);
        long each = (cpuNanos() - begun) / nanos.length / 1_000;
        Arrays.sort(nanos);
        double perSecond = nanos.length / (double) seconds;
        System.out.printf(
                "%-40s %7d %,9.0f %10.2f %8.2f %,7d%n",
                what,
                threads,
                perSecond,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                each);
        return perSecond;
    }

    /** Of the whole process: others on the machine change it much less than they change the time of day. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long[] run(Search search, int threads, int seconds, int first) throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<long[]>> each = new ArrayList<>();
            for (int asker = 0; asker < threads; asker++) {
                int start = first + asker;
                each.add(() -> ask(search, start, threads, seconds));
            }
            var nanos = new ArrayList<long[]>();
            for (Future<long[]> done : askers.invokeAll(each)) {
                nanos.add(done.get());
            }
            return nanos.stream().flatMapToLong(Arrays::stream).toArray();
        } finally {
            askers.shutdownNow();
        }
    }

    private static long[] ask(Search search, int first, int step, int seconds) throws IOException {
        long[] nanos = new long[seconds * 50_000];
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int done = 0;
        long shown = 0;
        for (int number = first; done < nanos.length && System.nanoTime() < end; number += step) {
            long before = System.nanoTime();
            shown += search.ask(number);
            nanos[done++] = System.nanoTime() - before;
        }
        if (shown == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        return Arrays.copyOf(nanos, done);
    }
}
