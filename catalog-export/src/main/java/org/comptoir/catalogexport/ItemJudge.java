package org.comptoir.catalogexport;

import java.util.function.Consumer;

/** Says what a destination would refuse an article for. */
@FunctionalInterface
public interface ItemJudge {

    /** Takes everything. */
    ItemJudge LENIENT = (item, refusals) -> {};

    void judge(CatalogItem item, Consumer<Refusal> refusals);
}
