package org.comptoir.inserver;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that {@link CalledOnPostgresql} leaves. */
@Suite
@IncludeEngines(Parts.JUPITER)
@SelectPackages(Parts.WHOLE)
@IncludeClassNamePatterns(Parts.TESTS)
@ExcludePackages({Parts.ACCESS, Parts.API_CATALOG, Parts.API_FULFILMENT, Parts.API_ORDER})
class InsideOnPostgresql {}
