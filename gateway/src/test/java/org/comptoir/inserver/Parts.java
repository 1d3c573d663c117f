package org.comptoir.inserver;

/** The packages whose tests make up a part; what no part names is in the suite that excludes the others. */
final class Parts {

    static final String WHOLE = "org.comptoir.gateway";

    static final String TESTS = ".*IT";

    static final String JUPITER = "junit-jupiter";

    /** The console's pages and who may see them. */
    static final String ACCESS = WHOLE + ".access";

    static final String API = WHOLE + ".api";

    static final String API_CATALOG = WHOLE + ".api.catalog";

    static final String API_FULFILMENT = WHOLE + ".api.fulfilment";

    static final String API_ORDER = WHOLE + ".api.order";

    static final String CART = WHOLE + ".cart";

    static final String DELIVERY = WHOLE + ".delivery";

    static final String IMPORTS = WHOLE + ".catalog.imports";

    static final String ORDER = WHOLE + ".order";

    static final String PROTOCOL = WHOLE + ".protocol";

    static final String PUBLICATION = WHOLE + ".publication";

    static final String PUNCHOUT = WHOLE + ".punchout";

    private Parts() {}
}
