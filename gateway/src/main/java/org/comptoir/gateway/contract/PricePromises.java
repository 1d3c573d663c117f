package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;

/** Makes and finds promised prices. Joins the caller's transaction. */
@ApplicationScoped
public class PricePromises {

    /** A price to be promised: what a returned cart line says. */
    public record PromisedLine(SupplierPartId part, Quantity quantity, UnitOfMeasure unit, Price price) {}

    /** One promise a line, in the order given. */
    public List<PricePromise> promise(SupplierId supplier, ClientId client, List<PromisedLine> lines) {
        throw new UnsupportedOperationException();
    }

    /** Promises of this client among the ids; unknown and foreign ids are simply absent. */
    public Map<PromiseId, PricePromise> find(SupplierId supplier, ClientId client, Collection<PromiseId> ids) {
        throw new UnsupportedOperationException();
    }
}
