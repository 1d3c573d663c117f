package org.comptoir.gateway.partner.look;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.logo.DrawnLogo;

/** Says how a supplier's shop looks and which languages it speaks. In force on every node within five seconds of the commit. */
@ApplicationScoped
public class DressShop {

    private static final String NONE = "none";

    private final StoredLooks looks;
    private final Event<LookChanged> changed;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DressShop(StoredLooks looks, Event<LookChanged> changed, AuditTrail audit, Clock clock) {
        this.looks = looks;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DressShop() {
        this(null, null, null, null);
    }

    /**
     * Name, colour and languages, all of them anew; the logo stays.
     *
     * @param actor who does it, such as {@code user:admin}
     */
    @Transactional
    public DressOutcome dress(SupplierId supplier, WantedLook wanted, String actor) {
        List<LookFlaw> flaws = LookCheck.flaws(wanted);
        Optional<Accent> accent = Accent.read(wanted.accent());
        if (!flaws.isEmpty()) {
            return new DressOutcome.Refused(flaws, accent);
        }
        ShopLook before = begin(supplier);
        ShopLook after = new ShopLook(
                wanted.name(),
                accent.map(AccentSheet::of),
                before.logo(),
                new ShopLanguages(wanted.offered(), LookCheck.usual(wanted).orElseThrow()));
        looks.dress(supplier, after.name(), accent, after.languages());
        recordChange(supplier, actor, "look.name", named(before), named(after));
        recordChange(supplier, actor, "look.colour", colour(before), colour(after));
        recordChange(supplier, actor, "look.languages", languages(before), languages(after));
        return new DressOutcome.Dressed(after);
    }

    /** Hangs a logo over the door. */
    @Transactional
    public void hang(SupplierId supplier, DrawnLogo logo, String actor) {
        ShopLook before = begin(supplier);
        looks.hang(supplier, logo, before.logo(), clock.instant());
        recordChange(supplier, actor, "look.logo", logo(before), logo.digest());
    }

    /** The name stands there again. */
    @Transactional
    public void takeDown(SupplierId supplier, String actor) {
        ShopLook before = begin(supplier);
        looks.takeDown(supplier);
        recordChange(supplier, actor, "look.logo", logo(before), NONE);
    }

    private ShopLook begin(SupplierId supplier) {
        changed.fire(new LookChanged(supplier));
        return looks.lock(supplier);
    }

    private void recordChange(SupplierId supplier, String actor, String action, String before, String after) {
        if (!before.equals(after)) {
            audit.append(new AuditEvent(supplier.value(), actor, action, "shop", "%s → %s".formatted(before, after)));
        }
    }

    private static String named(ShopLook look) {
        return look.name().isEmpty() ? "the supplier’s own" : look.name();
    }

    private static String colour(ShopLook look) {
        return look.sheet().map(sheet -> sheet.accent().hex()).orElse("the usual");
    }

    private static String logo(ShopLook look) {
        return look.logo().map(ShopLogo::digest).orElse(NONE);
    }

    private static String languages(ShopLook look) {
        return "%s, else %s"
                .formatted(
                        look.languages().offered().stream().map(Enum::name).collect(joining(" ")),
                        look.languages().usual());
    }
}
