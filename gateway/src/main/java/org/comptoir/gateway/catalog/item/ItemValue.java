package org.comptoir.gateway.catalog.item;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem;
import org.jspecify.annotations.Nullable;

/** The value that a problem speaks of: {@code packing/unit} or {@code media[2]/address} of an item, as it was sent. */
public final class ItemValue {

    private static final Pattern PLACE = Pattern.compile("(.*)\\[([0-9]{1,6})]");

    private ItemValue() {}

    /** @return blank where the path names no single value */
    public static String at(CatalogItem item, String path) {
        @Nullable Object value = item;
        for (String step : path.split("/", -1)) {
            Matcher place = PLACE.matcher(step);
            value = place.matches() ? nth(inside(value, place.group(1)), place.group(2)) : inside(value, step);
        }
        return value instanceof String text ? text : value instanceof Enum<?> ? value.toString() : "";
    }

    private static @Nullable Object inside(@Nullable Object whole, String step) {
        if (whole instanceof Record it) {
            return Arrays.stream(it.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(step))
                    .map(component -> read(it, component))
                    .findFirst()
                    .orElse(null);
        }
        if (whole instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (whole instanceof List<?> places) {
            return places.stream()
                    .filter(CatalogItem.Place.class::isInstance)
                    .map(CatalogItem.Place.class::cast)
                    .filter(place -> place.scheme().equals(step))
                    .map(CatalogItem.Place::code)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    /** @param number from 1 */
    private static @Nullable Object nth(@Nullable Object whole, String number) {
        int at = Integer.parseInt(number) - 1;
        return whole instanceof List<?> list && at >= 0 && at < list.size() ? list.get(at) : null;
    }

    private static Object read(Record whole, RecordComponent component) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("%s is not public".formatted(component), hidden);
        }
    }
}
