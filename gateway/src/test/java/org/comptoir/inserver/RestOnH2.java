package org.comptoir.inserver;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All that {@link TradeOnH2} leaves, but for what is walked on this database by whole processes: a browser the pages, imports and
 * publications, crash trials the API.
 */
@Suite
@IncludeEngines(Parts.JUPITER)
@SelectPackages(Parts.WHOLE)
@IncludeClassNamePatterns(Parts.TESTS)
@ExcludePackages({
    Parts.CART,
    Parts.DELIVERY,
    Parts.ORDER,
    Parts.PROTOCOL,
    Parts.PUNCHOUT,
    Parts.ACCESS,
    Parts.API,
    Parts.IMPORTS,
    Parts.PUBLICATION
})
class RestOnH2 {}
