package org.comptoir.browser;

import java.io.IOException;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.deploy.TestPostgres;

class ShoppingOnPostgresqlBrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() throws IOException {
        return RunningGateway.start(TestPostgres.newDatabase());
    }
}
