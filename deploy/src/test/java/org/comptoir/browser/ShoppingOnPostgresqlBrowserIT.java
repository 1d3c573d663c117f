package org.comptoir.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.comptoir.deploy.TestPostgres;

class ShoppingOnPostgresqlBrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() {
        try {
            return RunningGateway.start("postgresql", TestPostgres.newDatabase());
        } catch (IOException broken) {
            throw new UncheckedIOException("No PostgreSQL to test on", broken);
        }
    }
}
