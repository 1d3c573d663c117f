package org.comptoir.gateway.console.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.coresystem.CoreTarget;
import org.comptoir.gateway.coresystem.CoreTargets;
import org.comptoir.gateway.coresystem.ProbeCoreSystem;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.platform.origin.SettingInForce;
import org.comptoir.gateway.platform.origin.SettingsInForce;
import org.comptoir.gateway.platform.outgoing.ProbeStep;

/** Core systems with a test, what waits for them, how long things are kept, and what the operator set. */
@Named
@RequestScoped
public class SettingsPage {

    private static final List<String> PLACES = List.of("url", "host", "folder");
    private static final List<String> KEPT =
            List.of("orders", "promises", "imports", "waiting", "exports", "tryOut", "secretUse");

    private final PageView page;
    private final Speech speech;
    private final CoreTargets targets;
    private final ProbeCoreSystem probe;
    private final DeliverySearch deliveries;
    private final SettingsInForce settings;
    private String probed = "";
    private List<ProbeStep> steps = List.of();

    @Inject
    SettingsPage(
            PageView page,
            Speech speech,
            CoreTargets targets,
            ProbeCoreSystem probe,
            DeliverySearch deliveries,
            SettingsInForce settings) {
        this.page = page;
        this.speech = speech;
        this.targets = targets;
        this.probe = probe;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SettingsPage() {
        this(null, null, null, null, null, null);
    }

    /** A form that was sent asks for a test; the one about retention has a page of its own behind it. */
    public void load() {
        if (page.isPosted() && page.field(RetentionForm.DEED).isEmpty()) {
            test(page.field("target"));
        }
    }

    private void test(String target) {
        Optional<List<ProbeStep>> found = target.isEmpty()
                ? Optional.of(isOperators() ? probe.probe() : List.of())
                : page.supplier().flatMap(supplier -> probe.probe(supplier, target));
        probed = target;
        steps = found.orElse(List.of());
        if (steps.isEmpty()) {
            page.unprocessable();
        }
    }

    /** Whether the person looks after the whole installation. */
    public boolean isOperators() {
        return page.getCaller().supplierId() == 0;
    }

    /** Whether the person may test. */
    public boolean isTester() {
        return page.may(Permission.CONNECTIONS_CHANGE);
    }

    public List<CoreTarget> getTargets() {
        return page.supplier().map(targets::all).orElse(List.of());
    }

    /** Where a target is. */
    public String placeOf(CoreTarget target) {
        return PLACES.stream()
                .flatMap(name ->
                        Optional.ofNullable(target.transportSettings().values().get(name)).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether this target, or the operator's own by an empty name, was tested just now. */
    public boolean isProbed(String name) {
        return !steps.isEmpty() && probed.equals(name);
    }

    public List<ProbeStep> getSteps() {
        return steps;
    }

    /** Whether every step went well. */
    public boolean isReached() {
        return steps.stream().allMatch(ProbeStep::good);
    }

    public long count(DeliveryState state) {
        return page.supplier()
                .map(supplier -> deliveries.count(supplier.value(), state))
                .orElse(0L);
    }

    /** What of the queue is worth a look. */
    public List<DeliveryState> getQueue() {
        return List.of(DeliveryState.WAITING, DeliveryState.VERIFY, DeliveryState.DEAD);
    }

    /** What is kept for a time that nobody sets, by the name of its text. */
    public List<String> getKept() {
        return KEPT;
    }

    /** As it is set, and a span in words beside it. */
    public String write(SettingInForce setting) {
        String words = speech.keptSpan(setting.value());
        return words.equals(setting.value()) ? words : "%s (%s)".formatted(setting.value(), words);
    }

    /** Those of the installation; none for people of one supplier. */
    public List<SettingInForce> getSettings() {
        return isOperators() ? settings.all() : List.of();
    }
}
