package org.comptoir.gateway.coresystem.x12;

import java.nio.charset.Charset;
import java.util.ArrayList;
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

/** An accepted order as one X12 interchange with one 850, version 004010, a change or cancellation with one 860; {@code docs/core-system/x12.md} has the fields. */
public final class X12OrderFormat implements OrderFormat {

    static final Setting SENDER = Setting.text("sender", 15);
    static final Setting SENDER_QUALIFIER =
            Setting.of("sender-qualifier", "ZZ", "[A-Z0-9]{2}", "two letters or digits, such as ZZ");
    static final Setting RECIPIENT = Setting.text("recipient", 15);
    static final Setting RECIPIENT_QUALIFIER =
            Setting.of("recipient-qualifier", "ZZ", "[A-Z0-9]{2}", "two letters or digits, such as ZZ");
    static final Setting SEPARATORS = Setting.of(
            "separators",
            "*>~",
            "[!-/:-@\\[-`{-~\\x1C-\\x1F]{3}",
            "three different signs: between elements, between components, behind segments, such as *>~");

    private static final Setting CHARSET =
            Setting.of("charset", "ISO-8859-1", "US-ASCII|ISO-8859-1|UTF-8", "US-ASCII, ISO-8859-1 or UTF-8");

    @Override
    public String name() {
        return "x12-850-004010";
    }

    @Override
    public String extension() {
        return "x12";
    }

    @Override
    public String contentType(SettingValues settings) {
        return "application/edi-x12; charset=" + settings.get(CHARSET).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                SENDER,
                SENDER_QUALIFIER,
                RECIPIENT,
                RECIPIENT_QUALIFIER,
                SEPARATORS,
                CHARSET,
                UnitNames.SETTING,
                CommonSettings.LONG_TEXTS);
    }

    @Override
    public List<String> check(SettingValues settings) {
        List<String> problems = new ArrayList<>(settings.problems(settings()));
        if (problems.isEmpty() && settings.get(SEPARATORS).chars().distinct().count() < 3) {
            problems.add(
                    "separators is \"%s\": expected are three different signs".formatted(settings.get(SEPARATORS)));
        }
        return problems;
    }

    @Override
    public boolean saysChanges(SettingValues settings) {
        return true;
    }

    @Override
    public Rendering write(OrderAccepted accepted, FormatContext context) {
        SettingValues settings = context.settings();
        Charset charset = Charset.forName(settings.get(CHARSET));
        Wording wording = new Wording(charset, settings.get(SEPARATORS), CommonSettings.cutsTexts(settings));
        String interchange = new X12Order(accepted, context, wording).write();
        return Rendering.of(interchange.getBytes(charset), wording.problems());
    }
}
