package org.comptoir.gateway.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.assortment.HideArticles;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.AgreeContract;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.SupplierId;

/** Fills an empty database with the demo, through the doors everybody uses. All of it or nothing: one transaction. */
@ApplicationScoped
class LoadDemo {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int USUAL_RANK = 100;

    private final RegisterPartners partners;
    private final CatalogImport catalog;
    private final HideArticles hiding;
    private final AgreeContract contracts;
    private final ApiTokens tokens;

    @Inject
    LoadDemo(
            RegisterPartners partners,
            CatalogImport catalog,
            HideArticles hiding,
            AgreeContract contracts,
            ApiTokens tokens) {
        this.partners = partners;
        this.catalog = catalog;
        this.hiding = hiding;
        this.contracts = contracts;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LoadDemo() {
        this(null, null, null, null, null);
    }

    @Transactional
    public void load() {
        var demo = DemoCatalog.read();
        var parties = DemoPartners.register(partners);
        SupplierId supplier = parties.supplier();

        catalog.shelves(supplier, demo.shelves());
        catalog.products(supplier, demo.products().iterator(), LoadDemo::insist);
        hiding.hide(supplier, parties.nordwerk(), DemoTerms.hiddenFromNordwerk(demo.products()));

        agree(supplier, parties.grandCompte(), "GC-2026", DemoTerms.grandCompte(demo.products()));
        agree(supplier, parties.nordwerk(), "NW-2026", DemoTerms.nordwerk());
        tokens.issue(supplier.value(), "core-system", "comptoir-demo-api", ApiScope.all());
    }

    private void agree(SupplierId supplier, ClientId client, String number, List<PriceRule> rules) {
        contracts.agree(new Agreement(
                supplier,
                client,
                number,
                DemoTerms.EUR,
                FIRST_DAY,
                Optional.empty(),
                USUAL_RANK,
                RulePolicy.MOST_SPECIFIC,
                AgreeContract.DEFAULT_PROMISE_DAYS,
                "system:demo",
                rules));
    }

    private static void insist(ImportProblem problem) {
        throw new IllegalStateException("The demo catalog is wrong. " + problem);
    }
}
