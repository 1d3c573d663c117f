package org.comptoir.gateway.protocol.oci.call;

/**
 * One parameter of a call, decoded.
 *
 * @param name as sent: suites differ in case, and what is echoed must not
 */
public record OciParameter(String name, String value, Source source) {

    /** Where it stood. */
    public enum Source {
        QUERY,
        FORM
    }

    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
