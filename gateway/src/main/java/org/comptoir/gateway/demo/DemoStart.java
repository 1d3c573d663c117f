package org.comptoir.gateway.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.platform.GatewayStarting;

/** Loads the demo where it is wanted and no supplier is there yet; what is there is never touched. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    private final PartnerDirectory partners;
    private final LoadDemo demo;

    @Inject
    DemoStart(PartnerDirectory partners, LoadDemo demo) {
        this.partners = partners;
        this.demo = demo;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DemoStart() {
        this(null, null);
    }

    public void start(@Observes @Priority(100) GatewayStarting starting) {
        if (starting.isDemoWanted() && partners.suppliers().isEmpty()) {
            demo.load();
            LOG.log(Level.INFO, "The demo supplier Atelier Nord is loaded");
        }
    }
}
