package org.comptoir.gateway.api.application;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.comptoir.gateway.api.ClientGroupsResource;
import org.comptoir.gateway.api.ContractSettingsResource;
import org.comptoir.gateway.api.ContractTablesResource;
import org.comptoir.gateway.api.ContractVersionsResource;
import org.comptoir.gateway.api.ContractsResource;
import org.comptoir.gateway.api.CoreTargetsResource;
import org.comptoir.gateway.api.DocsResource;
import org.comptoir.gateway.api.FailureMapper;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.PricesResource;
import org.comptoir.gateway.api.RefusedMapper;
import org.comptoir.gateway.api.ScopeFilter;
import org.comptoir.gateway.api.audit.AuditResource;
import org.comptoir.gateway.api.audit.ErasuresResource;
import org.comptoir.gateway.api.audit.RetentionResource;
import org.comptoir.gateway.api.catalog.AssortmentPreviewResource;
import org.comptoir.gateway.api.catalog.AssortmentsResource;
import org.comptoir.gateway.api.catalog.CategoriesResource;
import org.comptoir.gateway.api.catalog.ImportProblemsResource;
import org.comptoir.gateway.api.catalog.ImportProfilesResource;
import org.comptoir.gateway.api.catalog.ImportSettingsResource;
import org.comptoir.gateway.api.catalog.ImportsResource;
import org.comptoir.gateway.api.catalog.ProductVersionsResource;
import org.comptoir.gateway.api.catalog.ProductsResource;
import org.comptoir.gateway.api.catalog.StockResource;
import org.comptoir.gateway.api.catalog.SynonymsResource;
import org.comptoir.gateway.api.delivery.DeliveriesResource;
import org.comptoir.gateway.api.export.ExportReturnsResource;
import org.comptoir.gateway.api.export.ExportVersionsResource;
import org.comptoir.gateway.api.export.ExportsResource;
import org.comptoir.gateway.api.fulfilment.ConfirmationsResource;
import org.comptoir.gateway.api.fulfilment.DocumentsBackResource;
import org.comptoir.gateway.api.fulfilment.InvoicesResource;
import org.comptoir.gateway.api.fulfilment.ShipNoticesResource;
import org.comptoir.gateway.api.order.OrderAttachmentsResource;
import org.comptoir.gateway.api.order.OrderSettingsResource;
import org.comptoir.gateway.api.order.OrdersResource;
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
@SecurityScheme(securitySchemeName = Needs.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                OrdersResource.class,
                OrderAttachmentsResource.class,
                OrderSettingsResource.class,
                ProductsResource.class,
                ProductVersionsResource.class,
                StockResource.class,
                CategoriesResource.class,
                SynonymsResource.class,
                AssortmentsResource.class,
                AssortmentPreviewResource.class,
                ImportsResource.class,
                ImportProblemsResource.class,
                ImportProfilesResource.class,
                ImportSettingsResource.class,
                ContractsResource.class,
                ContractVersionsResource.class,
                ContractTablesResource.class,
                ContractSettingsResource.class,
                PricesResource.class,
                ClientGroupsResource.class,
                CoreTargetsResource.class,
                DeliveriesResource.class,
                ConfirmationsResource.class,
                DocumentsBackResource.class,
                ShipNoticesResource.class,
                InvoicesResource.class,
                ExportsResource.class,
                ExportReturnsResource.class,
                ExportVersionsResource.class,
                AuditResource.class,
                RetentionResource.class,
                ErasuresResource.class,
                DocsResource.class,
                RefusedMapper.class,
                FailureMapper.class,
                ScopeFilter.class);
    }
}
