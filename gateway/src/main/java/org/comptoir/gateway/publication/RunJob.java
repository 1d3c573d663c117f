package org.comptoir.gateway.publication;

import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.run.RunWish;

/** A run as its worker has it, for as long as its lease holds. */
record RunJob(
        long id,
        SupplierId supplier,
        String publication,
        long number,
        String definition,
        RunWish wish,
        String owner,
        int attempt,
        int faults) {}
