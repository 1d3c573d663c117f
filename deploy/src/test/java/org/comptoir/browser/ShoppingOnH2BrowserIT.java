package org.comptoir.browser;

import java.util.Map;

class ShoppingOnH2BrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() {
        return RunningGateway.start("h2", Map.of());
    }
}
