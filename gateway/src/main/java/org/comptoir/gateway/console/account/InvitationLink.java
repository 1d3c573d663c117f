package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.platform.GatewaySettings;

/** The address that is handed to an invited person. */
@ApplicationScoped
class InvitationLink {

    private final String base;

    @Inject
    InvitationLink(GatewaySettings settings) {
        this.base = settings.publicUrl() + SignInForm.INVITATION + "?token=";
    }

    protected InvitationLink() { // for the CDI client proxy only
        this.base = "";
    }

    public String of(String token) {
        return base + token;
    }
}
