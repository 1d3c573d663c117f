package org.comptoir.gateway.console.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.Accent;
import org.comptoir.gateway.partner.look.AccentSheet;
import org.comptoir.gateway.partner.look.DressOutcome;
import org.comptoir.gateway.partner.look.DressShop;
import org.comptoir.gateway.partner.look.LookFlaw;
import org.comptoir.gateway.partner.look.ShopLook;
import org.comptoir.gateway.partner.look.ShopLooks;
import org.comptoir.gateway.partner.look.WantedLook;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Name, colour and languages of the shop as buyers see it, with a preview; the logo has a form of its own. */
@Named
@RequestScoped
public class LookPage {

    static final String ADDRESS = "/console/look";

    private static final String NAME = "name";
    private static final String COLOUR = "colour";
    /** The button that takes the shade offered in place of what was typed. */
    private static final String TAKE = "take";

    private final PageView page;
    private final Speech speech;
    private final ShopLooks looks;
    private final DressShop dress;
    private final LogoForm logo;
    private ShopLook look = ShopLook.USUAL;
    private DressOutcome.@Nullable Refused refused;

    @Inject
    LookPage(PageView page, Speech speech, ShopLooks looks, DressShop dress, LogoForm logo) {
        this.page = page;
        this.speech = speech;
        this.looks = looks;
        this.dress = dress;
        this.logo = logo;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LookPage() {
        this(null, null, null, null, null);
    }

    /** Before anything is written: what holds, and what a form asks for. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        if (supplier.isEmpty() || (page.isPosted() && !page.may(Permission.LOOK_CHANGE))) {
            page.notFound();
            return;
        }
        look = looks.of(supplier.get());
        if (page.isPosted()) {
            take(supplier.get());
        }
    }

    private void take(SupplierId supplier) {
        if (!page.field("logo").isEmpty()) {
            if (logo.take(supplier, page.field("logo"))) {
                page.goTo(page.link(ADDRESS, "done", "LOGO"));
            } else {
                page.unprocessable();
            }
            return;
        }
        dress.dress(supplier, wanted(), page.actor())
                .fold(
                        dressed -> {
                            page.goTo(page.link(ADDRESS, "done", "LOOK"));
                            return true;
                        },
                        kept -> {
                            refused = kept;
                            page.unprocessable();
                            return false;
                        });
    }

    private WantedLook wanted() {
        return new WantedLook(
                page.field(NAME),
                page.field(TAKE).isEmpty() ? page.field(COLOUR) : page.field(TAKE),
                Stream.of(Language.values())
                        .filter(each -> page.field(each.tag()).equals("on"))
                        .toList(),
                Language.named(page.field("usual")));
    }

    private boolean isLookTyped() {
        return refused != null;
    }

    public String getName() {
        return isLookTyped() ? page.field(NAME) : look.name();
    }

    /** As it stands in the form's field. */
    public String getColour() {
        return isLookTyped()
                ? page.field(COLOUR)
                : look.sheet().map(sheet -> sheet.accent().hex()).orElse("");
    }

    public boolean isOffered(Language each) {
        return isLookTyped()
                ? page.field(each.tag()).equals("on")
                : look.languages().offered().contains(each);
    }

    public boolean isUsual(Language each) {
        return isLookTyped()
                ? page.field("usual").equals(each.tag())
                : look.languages().usual() == each;
    }

    /** What to mend at a field; empty where it is well. */
    public String complaint(String field) {
        DressOutcome.Refused why = refused;
        return why == null
                ? ""
                : why.flaws().stream()
                        .filter(flaw -> fieldOf(flaw).equals(field))
                        .map(flaw -> sentence(flaw, why))
                        .findFirst()
                        .orElse("");
    }

    private static String fieldOf(LookFlaw flaw) {
        if (flaw.isOfName()) {
            return NAME;
        }
        return flaw.isOfColour() ? COLOUR : "languages";
    }

    private String sentence(LookFlaw flaw, DressOutcome.Refused why) {
        String key = "look.flaw." + flaw;
        return flaw == LookFlaw.COLOUR_TOO_LIGHT
                ? speech.text(
                        key,
                        why.colour().map(Accent::hex).orElse(""),
                        speech.number(rounded(why.colour().map(Accent::contrast).orElse(0.0))),
                        getOffer())
                : speech.text(key);
    }

    /** Down, so that no colour just too light reads as one that would do. */
    private static BigDecimal rounded(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN);
    }

    /** The nearest shade that can be read, where a colour was refused for being too light. */
    public String getOffer() {
        DressOutcome.Refused why = refused;
        return why == null || !why.flaws().contains(LookFlaw.COLOUR_TOO_LIGHT)
                ? ""
                : why.colour().map(Accent::nearestReadable).map(Accent::hex).orElse("");
    }

    /** The colour that was typed and refused; empty where none was. */
    public String getTyped() {
        DressOutcome.Refused why = refused;
        return why == null ? "" : why.colour().map(Accent::hex).orElse("");
    }

    /** For the preview: what holds, or the shade that is offered. */
    public String getSheet() {
        return Accent.read(getOffer())
                .map(AccentSheet::of)
                .or(look::sheet)
                .map(AccentSheet::path)
                .orElse("");
    }

    public String getUsualColour() {
        return Accent.USUAL.hex();
    }

    /** What holds. */
    public ShopLook getLook() {
        return look;
    }

    /** Over the door. */
    public String getSign() {
        return look.name().isEmpty() ? page.supplierName() : look.name();
    }

    public boolean isNamed() {
        return look.logo().filter(hung -> hung.isWordmark()).isEmpty();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** What was just done, by the name of its text. */
    public String getDone() {
        String done = page.value("done");
        return !page.isPosted() && List.of("LOOK", "LOGO").contains(done) ? done : "";
    }
}
