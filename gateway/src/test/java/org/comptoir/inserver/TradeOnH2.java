package org.comptoir.inserver;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** From a buyer's first call to what the core system gets. */
@Suite
@IncludeEngines(Parts.JUPITER)
@SelectPackages(Parts.WHOLE)
@IncludeClassNamePatterns(Parts.TESTS)
@IncludePackages({Parts.CART, Parts.DELIVERY, Parts.ORDER, Parts.PROTOCOL, Parts.PUNCHOUT})
class TradeOnH2 {}
