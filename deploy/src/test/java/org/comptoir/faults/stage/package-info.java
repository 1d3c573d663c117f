/** The stage of the fault trials: nodes, database, sender, core system, proxies between them, and the reckoning afterwards. */
@org.jspecify.annotations.NullMarked
package org.comptoir.faults.stage;
