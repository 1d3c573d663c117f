package org.comptoir.browser;

import org.comptoir.deploy.RunningGateway;

class ShoppingOnH2BrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() {
        return RunningGateway.start();
    }
}
