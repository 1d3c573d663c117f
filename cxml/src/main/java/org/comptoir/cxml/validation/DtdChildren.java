package org.comptoir.cxml.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.cxml.dtd.ContentModel;
import org.comptoir.cxml.dtd.ContentModel.Children;
import org.comptoir.cxml.dtd.ContentState;
import org.jspecify.annotations.Nullable;

/** Order, number and kind of the elements inside an element, as the DTD has them. */
final class DtdChildren implements Judge {

    private static final int MOST_SHOWN = 8;

    private final DtdAdvice advice;
    private final Findings findings;
    private final List<Progress> levels = new ArrayList<>();
    private int depth;

    DtdChildren(DtdAdvice advice, Findings findings) {
        this.advice = advice;
        this.findings = findings;
    }

    /** How far one open element has come. */
    private static final class Progress {
        private @Nullable ContentState state;
        private boolean textReported;
        private @Nullable List<Lack> lacks;
    }

    /** Children that were not there where they had to be; they may still come too late. */
    private record Lack(Set<String> oneOf, String before, int line, int column) {}

    @Override
    public void opened(OpenElement element) {
        OpenElement parent = element.parent();
        if (parent != null) {
            judgeChild(parent, element, levels.get(depth - 1));
        }
        if (element.declaration() == null) {
            reportUnknown(element);
        }
        if (depth == levels.size()) {
            levels.add(new Progress());
        }
        Progress progress = levels.get(depth++);
        progress.state = model(element) instanceof Children children ? children.start() : null;
        progress.textReported = false;
        progress.lacks = null;
    }

    private static @Nullable ContentModel model(OpenElement element) {
        return element.declaration() == null ? null : element.declaration().content();
    }

    private void reportUnknown(OpenElement element) {
        if (findings.wants("dtd-element-unknown")) {
            findings.keep(new Finding(
                    Level.REFUSE,
                    element.path(),
                    element.line(),
                    element.column(),
                    "dtd-element-unknown",
                    "%s is no element of %s".formatted(element.name(), advice.label()),
                    advice.unknownElement(element)));
        }
    }

    private void judgeChild(OpenElement parent, OpenElement child, Progress progress) {
        ContentModel model = model(parent);
        if (model == null || child.declaration() == null) {
            return;
        }
        if (model instanceof ContentModel.Mixed mixed && !mixed.names().contains(child.name())) {
            misplaced(parent, child, mixed.names());
        } else if (model instanceof ContentModel.Empty) {
            misplaced(parent, child, Set.of());
        } else if (model instanceof Children children) {
            step(parent, child, children, progress);
        }
    }

    private void misplaced(OpenElement parent, OpenElement child, Set<String> allowed) {
        if (findings.wants("dtd-element-misplaced")) {
            findings.keep(new Finding(
                    Level.REFUSE,
                    child.path(),
                    child.line(),
                    child.column(),
                    "dtd-element-misplaced",
                    "%s may not stand in %s".formatted(child.name(), parent.name()),
                    advice.misplaced(parent, child.name(), oneOf(allowed))));
        }
    }

    private void step(OpenElement parent, OpenElement child, Children model, Progress progress) {
        ContentState state = progress.state == null ? model.start() : progress.state;
        ContentState after = state.after(child.name());
        if (after != null) {
            progress.state = after;
        } else if (!model.names().contains(child.name())) {
            misplaced(parent, child, state.expected());
        } else {
            Optional<ContentState.Gap> gap = state.gapBefore(child.name());
            if (gap.isPresent()) {
                lack(progress, gap.get(), child);
                progress.state = gap.get().end().after(child.name());
            } else {
                tooLate(parent, child, model, progress);
            }
        }
    }

    private static void lack(Progress progress, ContentState.Gap gap, OpenElement child) {
        List<Lack> lacks = progress.lacks == null ? new ArrayList<>() : progress.lacks;
        gap.steps().forEach(oneOf -> lacks.add(new Lack(oneOf, child.name(), child.line(), child.column())));
        progress.lacks = lacks;
    }

    private void tooLate(OpenElement parent, OpenElement child, Children model, Progress progress) {
        String name = child.name();
        boolean awaited = progress.lacks != null
                && progress.lacks.removeIf(lack -> lack.oneOf().contains(name));
        boolean again =
                !awaited && parent.count(name) > 1 && !model.repeatable().contains(name);
        String rule = again ? "dtd-element-repeated" : "dtd-element-order";
        if (!findings.wants(rule)) {
            return;
        }
        Optional<String> later = parent.childNames().stream()
                .filter(sibling -> !sibling.equals(name))
                .filter(sibling -> model.allows(name, sibling) && !model.allows(sibling, name))
                .findFirst();
        String message;
        String step;
        if (again) {
            message = "%s stands in %s %d times; the DTD allows one".formatted(name, parent.name(), parent.count(name));
            step = "Keep one of them";
        } else if (later.isPresent()) {
            message = "%s stands after %s; the DTD wants it before".formatted(name, later.get());
            step = "Move %s before %s".formatted(name, later.get());
        } else {
            message = "%s cannot stand in %s beside what is there already".formatted(name, parent.name());
            step = "Keep either it or what stands before it";
        }
        findings.keep(new Finding(Level.REFUSE, child.path(), child.line(), child.column(), rule, message, step));
    }

    @Override
    public void text(OpenElement element) {
        Progress progress = levels.get(depth - 1);
        if (!progress.textReported && model(element) instanceof Children) {
            progress.textReported = true;
            findings.refuse(
                    element,
                    "",
                    "dtd-text",
                    "%s holds text between its elements".formatted(element.name()),
                    "Take the text out, or put it into the element it belongs to");
        }
    }

    @Override
    public void closed(OpenElement element) {
        Progress progress = levels.get(--depth);
        ContentModel model = model(element);
        if (model instanceof ContentModel.Empty && element.filled() && !element.hasChildren()) {
            findings.refuse(
                    element,
                    "",
                    "dtd-text",
                    "%s holds something; the DTD has it empty".formatted(element.name()),
                    "Write <%s/> and nothing inside".formatted(element.name()));
        }
        if (progress.lacks != null) {
            progress.lacks.forEach(lack -> missing(element, lack));
        }
        if (progress.state != null && !progress.state.complete()) {
            progress.state
                    .gapAtEnd()
                    .steps()
                    .forEach(oneOf -> missing(element, new Lack(oneOf, "", element.line(), element.column())));
        }
    }

    private void missing(OpenElement element, Lack lack) {
        if (!findings.wants("dtd-element-missing")) {
            return;
        }
        String what = lack.oneOf().size() == 1 ? first(lack.oneOf()) : "one of " + oneOf(lack.oneOf());
        String path = lack.oneOf().size() == 1 ? element.path() + "/" + first(lack.oneOf()) : element.path();
        String step = lack.before().isEmpty()
                ? "Add it to %s, after what is there".formatted(element.name())
                : "Add it before %s".formatted(lack.before());
        findings.keep(new Finding(
                Level.REFUSE,
                path,
                lack.line(),
                lack.column(),
                "dtd-element-missing",
                "%s lacks %s, which the DTD requires".formatted(element.name(), what),
                step));
    }

    private static String first(Set<String> names) {
        return names.iterator().next();
    }

    private static String oneOf(Set<String> names) {
        Set<String> shown = new LinkedHashSet<>();
        names.stream().limit(MOST_SHOWN).forEach(shown::add);
        return String.join(", ", shown) + (names.size() > MOST_SHOWN ? " …" : "");
    }
}
