package org.comptoir.inserver;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The console's pages and what the API has packages for: about half of the time. */
@Suite
@IncludeEngines(Parts.JUPITER)
@SelectPackages(Parts.WHOLE)
@IncludeClassNamePatterns(Parts.TESTS)
@IncludePackages({Parts.ACCESS, Parts.API_CATALOG, Parts.API_FULFILMENT, Parts.API_ORDER})
class CalledOnPostgresql {}
