package org.comptoir.browser;

import java.io.IOException;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ShoppingOnPostgresqlBrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() throws IOException {
        return RunningGateway.start(TestPostgres.newDatabase());
    }

    @AfterAll
    void endGateway() {
        if (gateway != null) {
            gateway.close();
        }
    }

    @Test
    void shopsInAForeignFrameWithoutACookie() {
        shopsInAForeignFrame(Cookies.ALL_BLOCKED);
    }
}
