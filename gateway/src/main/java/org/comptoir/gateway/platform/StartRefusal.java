package org.comptoir.gateway.platform;

import java.util.Optional;

/**
 * Carries the one sentence that stopped the start out of the application to whoever launched the server in this
 * process: a server reports a failed deployment with a stack trace and goes on without the application.
 */
public final class StartRefusal {

    private static final String PROPERTY = "comptoir.start.refused";

    private StartRefusal() {}

    static SettingsException of(SettingsException refusal) {
        System.setProperty(PROPERTY, String.valueOf(refusal.getMessage()));
        return refusal;
    }

    /** What the operator has to correct, empty when no setting stood in the way. */
    public static Optional<String> sentence() {
        return Optional.ofNullable(System.getProperty(PROPERTY));
    }
}
