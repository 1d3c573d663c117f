package org.comptoir.gateway.catalog;

import java.time.LocalDate;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.kernel.Language;

/**
 * Who looks for something, as the catalog needs to know it.
 *
 * @param number the supplier's own number of the client; blank where it has none
 * @param assortment what exists for it
 * @param day on which it asks
 */
record Asker(String number, Language language, Synonyms synonyms, Assortment assortment, LocalDate day) {}
