package org.comptoir.gateway.partner.dialect.oci;

/** What becomes of parameters in the return address. */
public enum HookMode {
    /** The address is used to the letter. */
    AS_IS,
    /** They become hidden fields and the address is bare; never that of SAP GUI. */
    SPLIT
}
