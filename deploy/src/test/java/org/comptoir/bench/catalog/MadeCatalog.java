package org.comptoir.bench.catalog;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A catalog of any size, made up: the same size has the same articles every time, and an article depends on its number
 * alone. Written as lines of {@code PUT /api/v1/products}, about 1.3 KB each.
 *
 * <p>Words come in the mix of a real industrial catalog: a few are in most names, most in few, and every article has
 * sizes, a manufacturer's number and a GTIN of its own.
 */
public final class MadeCatalog {

    private static final int SHELVES_IN_A_DEPARTMENT = 8;

    private final long size;

    public MadeCatalog(long size) {
        this.size = size;
    }

    /** A shelf of the tree: {@code parent} is blank for a department. */
    public record MadeShelf(String code, String parent, String en, String fr, String de) {}

    /** Departments before their shelves. */
    public static List<MadeShelf> shelves() {
        return Trade.KINDS.stream()
                .flatMap(kind -> Stream.concat(
                        Stream.of(new MadeShelf(
                                department(kind),
                                "",
                                kind.name().en(),
                                kind.name().fr(),
                                kind.name().de())),
                        LongStream.rangeClosed(1, SHELVES_IN_A_DEPARTMENT)
                                .mapToObj(n -> new MadeShelf(
                                        shelf(kind, n),
                                        department(kind),
                                        kind.name().en() + " " + n,
                                        kind.name().fr() + " " + n,
                                        kind.name().de() + " " + n))))
                .toList();
    }

    public Stream<String> lines() {
        return LongStream.range(0, size).mapToObj(MadeCatalog::line);
    }

    /** Part number of the article of that number, from 0: {@code MC-00012-34}. */
    public static String part(long number) {
        return "MC-%05d-%02d".formatted(number / 100, number % 100);
    }

    /** The article of that number as one line of JSON, without line break. */
    public static String line(long number) {
        RandomGenerator random = Trade.random(number);
        Trade.Kind kind = Trade.kind(number);
        Made made = new Made(
                kind,
                Trade.common(Trade.MATERIALS, random),
                Trade.common(Trade.FINISHES, random),
                Trade.maker(random),
                2 + random.nextInt(38),
                10 + 2 * random.nextInt(200));
        var json = new StringBuilder(1_500);
        json.append("{\"id\":\"").append(part(number)).append("\",\"category\":\"");
        json.append(shelf(kind, 1 + random.nextInt(SHELVES_IN_A_DEPARTMENT)));
        json.append("\",\"terms\":{\"amount\":\"")
                .append(amount(random))
                .append("\",\"currency\":\"EUR\",\"basis\":\"");
        json.append(number % 10 == 0 ? 100 : 1).append("\",\"family\":\"").append(kind.family());
        json.append("\",\"priceGroup\":\"G").append(random.nextInt(20)).append("\"},\"packing\":{\"unit\":\"");
        json.append(number % 7 == 0 ? "BX\",\"contentUnit\":\"EA\",\"contentPerUnit\":\"50" : "EA");
        json.append("\",\"minimum\":\"1\",\"step\":\"1\"},\"numbers\":{\"manufacturer\":\"")
                .append(made.maker());
        json.append("\",\"manufacturerPartId\":\"")
                .append(makersNumber(made.maker(), number))
                .append("\",\"gtin\":\"");
        json.append(gtin(number)).append("\"},\"supply\":{\"leadTimeDays\":\"").append(1 + random.nextInt(10));
        json.append("\",\"customsNumber\":\"73181900\"},\"drawing\":{\"kind\":\"\",\"caption\":\"")
                .append(made.size());
        json.append("\"},\"classifications\":[{\"scheme\":\"UNSPSC\",\"version\":\"26.0801\",\"code\":\"");
        json.append(kind.unspsc()).append("\"}],\"stock\":[{\"warehouse\":\"main\",\"quantity\":\"");
        json.append(random.nextInt(4) == 0 ? 0 : random.nextInt(2_000)).append("\"}],\"texts\":{");
        text(json, "en", made);
        text(json.append(','), "fr", made);
        text(json.append(','), "de", made);
        return json.append("}}").toString();
    }

    private record Made(Trade.Kind kind, Trade.Word material, Trade.Word finish, String maker, int width, int length) {

        String size() {
            return "M%d x %d".formatted(width, length);
        }
    }

    private static void text(StringBuilder json, String tag, Made made) {
        String kind = made.kind().name().in(tag);
        String material = made.material().in(tag);
        String finish = made.finish().in(tag);
        json.append('"').append(tag).append("\":{\"name\":\"");
        json.append(kind).append(' ').append(made.size()).append(' ');
        json.append(material).append(' ').append(finish);
        json.append("\",\"description\":\"")
                .append(kind)
                .append(", ")
                .append(material)
                .append(", ")
                .append(finish);
        json.append(", ").append(made.maker()).append(". ").append(Trade.sentence(tag));
        json.append("\",\"attributes\":[");
        attribute(json, Trade.WIDTH.in(tag), String.valueOf(made.width()), "mm");
        attribute(json.append(','), Trade.LENGTH.in(tag), String.valueOf(made.length()), "mm");
        attribute(json.append(','), Trade.MATERIAL.in(tag), material, "");
        json.append("]}");
    }

    private static void attribute(StringBuilder json, String name, String value, String unit) {
        json.append("{\"name\":\"").append(name).append("\",\"value\":\"").append(value);
        json.append("\",\"unit\":\"").append(unit).append("\"}");
    }

    /** Marked, so that it stands beside the demo's own shelves. */
    private static String department(Trade.Kind kind) {
        return "mc-" + kind.family();
    }

    private static String shelf(Trade.Kind kind, long n) {
        return department(kind) + "-" + n;
    }

    private static String amount(RandomGenerator random) {
        return "%d.%02d".formatted(1 + random.nextInt(400), random.nextInt(100));
    }

    private static String makersNumber(String maker, long number) {
        return "%s.%07d/%d"
                .formatted(maker.substring(0, 2).toUpperCase(Locale.ROOT), number * 7 % 10_000_000, number % 9);
    }

    /** Thirteen digits with the check digit of GS1. */
    static String gtin(long number) {
        String twelve = "400%09d".formatted(number);
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
