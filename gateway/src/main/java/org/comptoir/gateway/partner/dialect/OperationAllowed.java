package org.comptoir.gateway.partner.dialect;

/**
 * What a buyer may do with a cart once it has it: cXML {@code PunchOutOrderMessageHeader/@operationAllowed}.
 *
 * <p>Each allows what stands before it as well.
 */
public enum OperationAllowed {
    /** Nothing but a new cart, and an order of this one. */
    CREATE,
    /** Come back and look. */
    INSPECT,
    /** Come back and change. */
    EDIT;

    public boolean includes(OperationAllowed other) {
        return compareTo(other) >= 0;
    }
}
