package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.DecideDraft;
import org.comptoir.gateway.contract.agreement.HolderNames;
import org.comptoir.gateway.contract.agreement.VersionState;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of contracts in their latest version, and whether four eyes are asked for. */
@Named
@RequestScoped
public class ContractsPage {

    static final String ADDRESS = "/console/contracts";

    private final PageView page;
    private final ContractSearch search;
    private final HolderNames names;
    private final DecideDraft decide;
    private ContractSearch.@Nullable Page found;

    @Inject
    ContractsPage(PageView page, ContractSearch search, HolderNames names, DecideDraft decide) {
        this.page = page;
        this.search = search;
        this.names = names;
        this.decide = decide;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractsPage() {
        this(null, null, null, null);
    }

    /** Takes what the form asks for, before anything is written. */
    public void load() {
        if (!page.isPosted()) {
            return;
        }
        Optional<SupplierId> supplier = page.supplier();
        if (supplier.isEmpty() || !page.may(Permission.FOUR_EYES_SET)) {
            page.notFound();
            return;
        }
        decide.fourEyes(supplier.get(), page.field("fourEyes").equals("on"), page.actor());
        page.goTo(page.link(ADDRESS));
    }

    public VersionState[] getStates() {
        return VersionState.values();
    }

    public ContractSearch.Page getContracts() {
        if (found == null) {
            found = page.supplier()
                    .map(supplier -> search.newest(
                            supplier,
                            page.value("search"),
                            page.constant("state", VersionState.class),
                            page.before(),
                            PageView.ROWS))
                    .orElse(new ContractSearch.Page(List.of(), OptionalLong.empty()));
        }
        return found;
    }

    public HolderNames.Names holderOf(ContractVersion version) {
        return names.of(page.supplier().orElseThrow(), version.scope());
    }

    public boolean isFourEyes() {
        return page.supplier().filter(decide::fourEyes).isPresent();
    }
}
