package org.comptoir.browser;

import java.io.IOException;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;
import org.junit.jupiter.api.Test;

class ShoppingOnPostgresqlBrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() throws IOException {
        return RunningGateway.start(TestPostgres.newDatabase());
    }

    @Test
    void shopsInAForeignFrameWithoutACookie() {
        shopsInAForeignFrame(Cookies.ALL_BLOCKED);
    }
}
