package org.comptoir.gateway.console.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that happened, in the words of the person who looks.
 *
 * @param title what happened
 * @param detail more of it; empty where there is no more
 * @param tone {@code good}, {@code bad} or {@code plain}
 * @param findings what there is against it
 * @param links to what it is about
 */
public record Moment(Instant at, String title, String detail, String tone, List<String> findings, List<Link> links) {

    static final String GOOD = "good";
    static final String BAD = "bad";
    static final String PLAIN = "plain";

    public Moment {
        findings = List.copyOf(findings);
        links = List.copyOf(links);
    }

    /** A way on. */
    public record Link(String address, String text) {}

    static Moment of(Instant at, String title, String detail, String tone) {
        return new Moment(at, title, detail, tone, List.of(), List.of());
    }

    Moment finding(List<String> found) {
        return new Moment(at, title, detail, tone, found, links);
    }

    Moment linking(Link link) {
        List<Link> all = new ArrayList<>(links);
        all.add(link);
        return new Moment(at, title, detail, tone, findings, all);
    }
}
