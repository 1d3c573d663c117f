package org.comptoir.gateway.partner.dialect.oci;

import java.util.stream.Stream;

/** The edition of OCI a buyer reads; it decides lengths and nothing else. */
public enum OciVersion {
    V2_0("2.0"),
    V3_0("3.0"),
    V4_0("4.0"),
    V5_0("5.0");

    private final String number;

    OciVersion(String number) {
        this.number = number;
    }

    /** @throws IllegalArgumentException if there is no such edition */
    public static OciVersion parse(String text) {
        return Stream.of(values())
                .filter(each -> each.number.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no version of OCI. Write 2.0, 3.0, 4.0 or 5.0".formatted(text)));
    }

    boolean isBefore(OciVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public String toString() {
        return number;
    }
}
