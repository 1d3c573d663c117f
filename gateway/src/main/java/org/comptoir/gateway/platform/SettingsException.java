package org.comptoir.gateway.platform;

/** A setting the gateway cannot start with; the message is the one sentence the operator needs. */
public class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    static SettingsException of(String variable, String value, String expected) {
        return new SettingsException("%s is \"%s\": %s".formatted(variable, value, expected));
    }
}
