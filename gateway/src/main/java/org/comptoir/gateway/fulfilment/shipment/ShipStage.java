package org.comptoir.gateway.fulfilment.shipment;

/** How far a shipment is; a number goes through each at most once. */
public enum ShipStage {
    /** It is to leave. */
    PLANNED,
    /** It has left; under the number of a planned one it takes its place. */
    ACTUAL,
    /** It does not leave, or did not: what was said under its number is void. */
    TAKEN_BACK
}
