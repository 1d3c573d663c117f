package org.comptoir.gateway.partner;

import java.time.LocalDate;
import java.util.Set;

/** Asked by rooms that give things to the holders of a contract; answered by the room that keeps contracts. */
public interface ContractsInForce {

    /**
     * Numbers of the contracts that speak for the client on that day in any currency: its own and those of its groups,
     * also those that speak for some of its connections or sites only.
     */
    Set<String> numbers(SupplierId supplier, ClientId client, LocalDate day);

    /** Whether the supplier has a contract of that number, be it a draft. */
    boolean isKnown(SupplierId supplier, String number);
}
