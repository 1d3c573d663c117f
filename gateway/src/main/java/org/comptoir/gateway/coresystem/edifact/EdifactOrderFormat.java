package org.comptoir.gateway.coresystem.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.coresystem.format.CommonSettings;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.OrderAccepted;

/** An accepted order as one UN/EDIFACT interchange with one ORDERS D.96A, a change or cancellation with one ORDCHG; {@code docs/core-system/edifact.md} has the fields. */
public final class EdifactOrderFormat implements OrderFormat {

    static final Setting SENDER = Setting.text("sender", 35);
    static final Setting SENDER_QUALIFIER = Setting.text("sender-qualifier", 4);
    static final Setting RECIPIENT = Setting.text("recipient", 35);
    static final Setting RECIPIENT_QUALIFIER = Setting.text("recipient-qualifier", 4);
    static final Setting ASSOCIATION = Setting.text("association-code", 6);

    private static final Setting SYNTAX = Setting.of(
            "charset", "UNOC", "UNOC|UNOY", "UNOC (ISO 8859-1, syntax version 3) or UNOY (UTF-8, syntax version 4)");

    @Override
    public String name() {
        return "edifact-orders-d96a";
    }

    @Override
    public String extension() {
        return "edi";
    }

    @Override
    public String contentType(SettingValues settings) {
        return "application/edifact; charset=" + charset(settings).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                SENDER,
                SENDER_QUALIFIER,
                RECIPIENT,
                RECIPIENT_QUALIFIER,
                ASSOCIATION,
                SYNTAX,
                UnitNames.SETTING,
                CommonSettings.LONG_TEXTS);
    }

    @Override
    public boolean saysChanges(SettingValues settings) {
        return true;
    }

    @Override
    public Rendering write(OrderAccepted accepted, FormatContext context) {
        Charset charset = charset(context.settings());
        Wording wording = new Wording(charset, "", CommonSettings.cutsTexts(context.settings()));
        String interchange = new EdifactOrder(accepted, context, wording, syntax(context.settings())).write();
        return Rendering.of(interchange.getBytes(charset), wording.problems());
    }

    private static String[] syntax(SettingValues settings) {
        return charset(settings).equals(StandardCharsets.UTF_8)
                ? new String[] {"UNOY", "4"}
                : new String[] {"UNOC", "3"};
    }

    private static Charset charset(SettingValues settings) {
        return settings.get(SYNTAX).equals("UNOY") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}
