package org.comptoir.gateway.platform.origin;

/**
 * A setting of the installation as it holds.
 *
 * @param name of the variable
 * @param value never a secret; empty where nothing is set and nothing stands for it
 */
public record SettingInForce(String name, String value, Origin origin) {

    /** Where a value comes from. */
    public enum Origin {
        ENVIRONMENT,
        /** A property of the Java process. */
        PROPERTY,
        /** A file or another source of configuration. */
        FILE,
        /** Nobody set it. */
        DEFAULT
    }
}
