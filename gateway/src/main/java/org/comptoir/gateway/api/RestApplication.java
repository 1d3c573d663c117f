package org.comptoir.gateway.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api}, named one by one so that no other room's resources slip in. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Comptoir",
                        version = "1",
                        description = "What a supplier's core system and scripts may ask of the gateway. "
                                + "Send the token you were given as Authorization: Bearer …"))
@SecurityScheme(securitySchemeName = RestApplication.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {

    static final String TOKEN = "token";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                OrdersResource.class,
                ProductsResource.class,
                StockResource.class,
                ContractsResource.class,
                PricesResource.class,
                ClientGroupsResource.class,
                DocsResource.class,
                RefusedMapper.class,
                FailureMapper.class,
                ScopeFilter.class);
    }
}
