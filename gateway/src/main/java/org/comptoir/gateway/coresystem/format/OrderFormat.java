package org.comptoir.gateway.coresystem.format;

import java.util.List;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.OrderAccepted;

/**
 * A way to say an accepted order to a core system.
 *
 * <p>Pure: the same order, key, address and settings give the same bytes, today and on any node, so that a repeated delivery
 * is one. Control numbers come from the order's id, dates from the order.
 */
public interface OrderFormat {

    /** As a target names it, such as {@code edifact-orders-d96a}. */
    String name();

    /** Of a file, without the dot. */
    String extension();

    String contentType(SettingValues settings);

    /** What can be set. */
    List<Setting> settings();

    /** What these settings lack or say wrongly, in words; empty where an order can be written with them. */
    default List<String> check(SettingValues settings) {
        return settings.problems(settings());
    }

    /** Whether it can also say that an order changes or is cancelled. */
    default boolean saysChanges(SettingValues settings) {
        return false;
    }

    /** @param context settings that {@link #check} found nothing to say about */
    Rendering write(OrderAccepted accepted, FormatContext context);
}
