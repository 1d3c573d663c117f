package org.comptoir.gateway.catalog.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.kernel.Classification;

/** The rules for commodity codes: any scheme, each version of it once. */
final class ClassificationCheck {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final Set<String> STRICT = Set.of(Classification.UNSPSC, Classification.ECLASS);
    private static final int LONGEST_SCHEME = 40;
    private static final int LONGEST_VERSION = 20;
    private static final int MOST = 20;

    private ClassificationCheck() {}

    static List<Place> of(List<Place> sent, Problems problems) {
        List<Place> places = new ArrayList<>();
        if (!problems.atMost("classifications", sent.size(), MOST)) {
            return places;
        }
        Set<String> seen = new HashSet<>();
        for (Place raw : sent) {
            var place = new Place(
                    raw.scheme().strip(), raw.version().strip(), raw.code().strip());
            check(place, seen.add(place.scheme() + "\t" + place.version()), problems);
            places.add(place);
        }
        return places;
    }

    private static void check(Place place, boolean first, Problems problems) {
        String path = "classifications/" + Problems.shortened(place.scheme());
        if (place.scheme().isEmpty() || place.code().isEmpty() || !first) {
            problems.report(
                    path,
                    "a scheme needs one code and each version of it may come once",
                    "Send one code for each version of a scheme");
        }
        boolean strict = STRICT.contains(place.scheme().toUpperCase(Locale.ROOT));
        if (strict && !EIGHT_DIGITS.matcher(place.code()).matches()) {
            problems.report(path, "the code is not 8 digits", "Send the code without dots or dashes, such as 31161620");
        }
        problems.line(path, place.scheme(), LONGEST_SCHEME);
        problems.line(path, place.code(), LONGEST_SCHEME);
        problems.line(path + "/version", place.version(), LONGEST_VERSION);
    }
}
