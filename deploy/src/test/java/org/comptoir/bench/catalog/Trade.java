package org.comptoir.bench.catalog;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The words of which {@link MadeCatalog} makes its articles. */
final class Trade {

    private static final long SEED = 20_261_125;

    static final Word WIDTH = new Word("Width", "Largeur", "Breite");
    static final Word LENGTH = new Word("Length", "Longueur", "Länge");
    static final Word MATERIAL = new Word("Material", "Matière", "Werkstoff");

    static final List<Kind> KINDS = List.of(
            new Kind("hex-bolts", new Word("Hexagon bolt", "Vis hexagonale", "Sechskantschraube"), "31161620"),
            new Kind(
                    "socket-screws",
                    new Word("Socket head screw", "Vis à six pans creux", "Innensechskantschraube"),
                    "31161501"),
            new Kind("nuts", new Word("Hexagon nut", "Écrou hexagonal", "Sechskantmutter"), "31161700"),
            new Kind("washers", new Word("Flat washer", "Rondelle plate", "Unterlegscheibe"), "31161801"),
            new Kind("rivets", new Word("Blind rivet", "Rivet aveugle", "Blindniet"), "31162200"),
            new Kind("anchors", new Word("Expansion anchor", "Cheville à expansion", "Spreizdübel"), "31162100"),
            new Kind("drills", new Word("Twist drill", "Foret hélicoïdal", "Spiralbohrer"), "27112800"),
            new Kind("taps", new Word("Machine tap", "Taraud machine", "Maschinengewindebohrer"), "27112700"),
            new Kind("milling-cutters", new Word("Milling cutter", "Fraise", "Schaftfräser"), "27112838"),
            new Kind("saw-blades", new Word("Saw blade", "Lame de scie", "Sägeblatt"), "27112825"),
            new Kind("spanners", new Word("Combination spanner", "Clé mixte", "Ringmaulschlüssel"), "27111706"),
            new Kind("screwdrivers", new Word("Screwdriver", "Tournevis", "Schraubendreher"), "27111701"),
            new Kind("pliers", new Word("Combination pliers", "Pince universelle", "Kombizange"), "27112106"),
            new Kind("hammers", new Word("Engineer's hammer", "Marteau rivoir", "Schlosserhammer"), "27111602"),
            new Kind("files", new Word("Flat file", "Lime plate", "Flachfeile"), "27111900"),
            new Kind("grinding-discs", new Word("Grinding disc", "Disque à meuler", "Schleifscheibe"), "31191500"),
            new Kind("gloves", new Word("Protective glove", "Gant de protection", "Schutzhandschuh"), "46181504"),
            new Kind("goggles", new Word("Safety goggles", "Lunettes de protection", "Schutzbrille"), "46181802"),
            new Kind("helmets", new Word("Safety helmet", "Casque de protection", "Schutzhelm"), "46181701"),
            new Kind(
                    "bearings",
                    new Word("Deep groove ball bearing", "Roulement à billes", "Rillenkugellager"),
                    "31171504"),
            new Kind("seals", new Word("Shaft seal", "Joint à lèvres", "Wellendichtring"), "31181701"),
            new Kind("belts", new Word("V-belt", "Courroie trapézoïdale", "Keilriemen"), "26111801"),
            new Kind("chains", new Word("Roller chain", "Chaîne à rouleaux", "Rollenkette"), "26111800"),
            new Kind("valves", new Word("Ball valve", "Vanne à boisseau", "Kugelhahn"), "40141607"),
            new Kind("fittings", new Word("Push-in fitting", "Raccord instantané", "Steckverschraubung"), "40142600"),
            new Kind("hoses", new Word("Compressed air hose", "Tuyau à air comprimé", "Druckluftschlauch"), "40142000"),
            new Kind("cables", new Word("Control cable", "Câble de commande", "Steuerleitung"), "26121600"),
            new Kind("terminals", new Word("Terminal block", "Bornier", "Reihenklemme"), "39121400"),
            new Kind("relays", new Word("Relay", "Relais", "Relais"), "39122300"),
            new Kind("sensors", new Word("Inductive sensor", "Détecteur inductif", "Induktiver Sensor"), "41111900"),
            new Kind("lamps", new Word("Work lamp", "Lampe de travail", "Arbeitsleuchte"), "39111600"),
            new Kind("adhesives", new Word("Construction adhesive", "Colle de montage", "Montagekleber"), "31201600"));

    /** The first are the most common. */
    static final List<Word> MATERIALS = List.of(
            new Word("steel", "acier", "Stahl"),
            new Word("stainless steel A2", "inox A2", "Edelstahl A2"),
            new Word("stainless steel A4", "inox A4", "Edelstahl A4"),
            new Word("brass", "laiton", "Messing"),
            new Word("aluminium", "aluminium", "Aluminium"),
            new Word("polyamide", "polyamide", "Polyamid"),
            new Word("copper", "cuivre", "Kupfer"),
            new Word("titanium", "titane", "Titan"),
            new Word("carbide", "carbure", "Hartmetall"),
            new Word("rubber", "caoutchouc", "Gummi"));

    static final List<Word> FINISHES = List.of(
            new Word("galvanised", "galvanisé", "verzinkt"),
            new Word("plain", "brut", "blank"),
            new Word("blackened", "bruni", "brüniert"),
            new Word("hot-dip galvanised", "galvanisé à chaud", "feuerverzinkt"),
            new Word("nickel-plated", "nickelé", "vernickelt"),
            new Word("powder-coated", "thermolaqué", "pulverbeschichtet"),
            new Word("polished", "poli", "poliert"),
            new Word("TiN-coated", "revêtu TiN", "TiN-beschichtet"));

    private static final List<String> FIRST =
            List.of("Nor", "Alt", "Ber", "Cal", "Dor", "Eis", "Fal", "Gar", "Hol", "Kra");
    private static final List<String> SECOND =
            List.of("dex", "mann", "tec", "flex", "werk", "lux", "dur", "pro", "stahl", "line");

    private Trade() {}

    /** A sort of article, with a family for discounts. */
    record Kind(String family, Word name, String unspsc) {}

    record Word(String en, String fr, String de) {
        String in(String tag) {
            return switch (tag) {
                case "fr" -> fr;
                case "de" -> de;
                default -> en;
            };
        }
    }

    /** The same numbers for the same article, whatever is asked before it. */
    static RandomGenerator random(long number) {
        return new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
    }

    static Kind kind(long number) {
        return KINDS.get((int) (number % KINDS.size()));
    }

    /** Each word half as often as the one before it, more or less. */
    static Word common(List<Word> words, RandomGenerator random) {
        int chosen = 0;
        while (chosen < words.size() - 1 && random.nextInt(5) < 2) {
            chosen++;
        }
        return words.get(chosen);
    }

    /** One of a hundred. */
    static String maker(RandomGenerator random) {
        return FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size()));
    }

    /** All hundred. */
    static List<String> makers() {
        return FIRST.stream()
                .flatMap(first -> SECOND.stream().map(second -> first + second))
                .toList();
    }

    static String sentence(String tag) {
        return switch (tag) {
            case "fr" -> "Pour un usage industriel quotidien, livré prêt à l'emploi, conforme aux normes en vigueur";
            case "de" -> "Für den täglichen Einsatz in der Industrie, einbaufertig geliefert, nach geltenden Normen";
            default -> "For daily use in industry, delivered ready to fit, made to the standards in force";
        };
    }
}
