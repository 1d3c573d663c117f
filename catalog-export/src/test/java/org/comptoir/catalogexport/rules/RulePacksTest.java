package org.comptoir.catalogexport.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.bmecat.BmecatFormat;
import org.comptoir.catalogexport.bmecat.BmecatFormat.Transaction;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.out.AnItem;
import org.comptoir.catalogexport.out.Exported;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    @Test
    void everyPackNamesFormatsThatThereAreAndASourceForEveryRule() {
        for (String name : RulePacks.NAMES) {
            RulePack pack = RulePacks.named(name).orElseThrow();

            assertThat(ExportFormats.names()).as(name).containsAll(pack.formats());
            assertThat(pack.rules()).as(name).allSatisfy(rule -> {
                assertThat(rule.source().address()).startsWith("https://");
                assertThat(rule.source().seen()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
            });
        }
    }

    @Test
    void unitesNumbersAreShortAndPlain() {
        RulePack unite = RulePacks.named("unite").orElseThrow();

        assertThat(refusals(unite, AnItem.called("N".repeat(30)).build()))
                .filteredOn(Refusal::keepsBack)
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("id");
                    assertThat(refusal.rule()).contains("30 characters").contains("29");
                    assertThat(refusal.source()).contains("mercateo.com");
                });
        assertThat(refusals(unite, AnItem.called("A&B").build()))
                .anyMatch(refusal -> refusal.rule().contains("the character & at position 2"));
        assertThat(refusals(unite, AnItem.called("AN-1").build())).noneMatch(Refusal::keepsBack);
    }

    @Test
    void uniteTakesWholeCatalogsOnly() {
        RulePack unite = RulePacks.named("unite").orElseThrow();

        assertThat(unite.refuses("bmecat1.2", Scope.FULL)).isEmpty();
        assertThat(unite.refuses("bmecat1.2", Scope.CHANGES))
                .hasValueSatisfying(reason -> assertThat(reason).contains("whole catalogs only"));
        assertThat(unite.refuses("cif3", Scope.FULL))
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("Unite (Mercateo) goes with the format bmecat1.2, not with cif3"));
    }

    @Test
    void aribaWarnsOfALongTextAndRefusesAStar() {
        RulePack ariba = RulePacks.named("ariba").orElseThrow();

        assertThat(refusals(
                        ariba,
                        AnItem.called("A*1").text("en", "Bolt", "D".repeat(300)).build()))
                .extracting(refusal -> refusal.field() + " " + refusal.weight())
                .containsExactly("id REFUSED", "description WARNED");
    }

    @Test
    void countsCharactersNotHalvesOfThemAndBytesWhereARuleSaysSo() {
        RulePack pack = pack("name", "longest", "3").on(pack("description", "longest-bytes", "8"));

        assertThat(refusals(
                        pack, AnItem.called("1").text("en", "🔩🔩🔩", "🔩🔩").build()))
                .isEmpty();
        assertThat(refusals(
                        pack, AnItem.called("1").text("en", "🔩🔩🔩🔩", "🔩🔩!").build()))
                .extracting(Refusal::rule)
                .containsExactly(
                        "it has 4 characters, at most 3 are taken", "it has 9 bytes in UTF-8, at most 8 are taken");
    }

    @Test
    void aClientsRulesReplaceThoseOfTheDestination() {
        RulePack client =
                pack("id", "longest", "25").on(RulePacks.named("ariba").orElseThrow());

        assertThat(refusals(client, AnItem.called("N".repeat(26)).build()))
                .extracting(Refusal::rule)
                .containsExactly("it has 26 characters, at most 25 are taken");
    }

    @Test
    void asksOfAWithdrawnArticleItsNumberOnly() {
        RulePack ariba = RulePacks.named("ariba").orElseThrow();

        assertThat(refusals(
                        ariba, AnItem.called("1").to(Action.WITHDRAW).build().bare()))
                .isEmpty();
    }

    @Test
    void aDryRunTellsAllRefusalsOfAllArticles() throws IOException {
        RulePack meplato = RulePacks.named("meplato").orElseThrow();

        ExportReport report = new CatalogExport(
                        BmecatFormat.v1_2(Transaction.T_NEW_CATALOG),
                        Exported.WHOLE,
                        meplato.judge(Exported.WHOLE),
                        false)
                .predict(
                        List.of(),
                        Stream.of(
                                AnItem.called("1").build(),
                                AnItem.called("2")
                                        .price("1", "3")
                                        .text("en", "N".repeat(81), "a\nb")
                                        .build()));

        assertThat(report.written()).isEqualTo(1);
        assertThat(report.told())
                .extracting(refusal -> refusal.item() + " " + refusal.field())
                .containsExactly("2 name", "2 description", "2 price.basis");
    }

    @Test
    void aRuleWithoutASourceIsNoRule() {
        assertThatThrownBy(() -> RulePacks.fromJson(
                        "{\"name\":\"x\",\"rules\":[{\"field\":\"id\",\"kind\":\"longest\",\"value\":\"9\"}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the rule of id has no source");
    }

    private static RulePack pack(String field, String kind, String value) {
        return RulePacks.fromJson("""
                {"name":"client", "destination":"A client", "sources":{"s":{"title":"their guide","address":"https://x.example","seen":"2026-11-29"}},
                 "rules":[{"field":"%s", "kind":"%s", "value":"%s", "source":"s"}]}""".formatted(field, kind, value));
    }

    private static List<Refusal> refusals(RulePack pack, CatalogItem item) {
        List<Refusal> refusals = new ArrayList<>();
        pack.judge(Exported.WHOLE).judge(item, refusals::add);
        return refusals;
    }
}
