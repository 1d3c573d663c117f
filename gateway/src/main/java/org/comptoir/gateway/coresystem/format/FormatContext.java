package org.comptoir.gateway.coresystem.format;

import java.net.URI;
import org.comptoir.gateway.coresystem.setting.SettingValues;

/**
 * What a format needs beside the order.
 *
 * @param idempotencyKey of this delivery; in the document too, for core systems that see no header and no file name
 * @param publicUrl below which the order's attachments are fetched
 */
public record FormatContext(String idempotencyKey, URI publicUrl, SettingValues settings) {

    /** Where an attachment of an order is fetched with the token of the API. */
    public String attachment(long orderId, int number) {
        return "%s/api/v1/orders/%d/attachments/%d".formatted(publicUrl, orderId, number);
    }
}
