package org.comptoir.gateway.partner.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.comptoir.gateway.storefront.page.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    private static final Accent GROUND = new Accent(0xf4f6f7);

    private static Accent accent(String hex) {
        return Accent.read(hex).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'#0B4F5C', #0b4f5c", "0b4f5c, #0b4f5c", "'  #ABC ', #aabbcc", "000, #000000"})
    void readsAColourAsBrandGuidesWriteIt(String typed, String hex) {
        assertThat(accent(typed).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "red",
                "#12",
                "#1234",
                "#12345678",
                "#12345g",
                "rgb(1,2,3)",
                "#０b4f5c",
                "#0b4f5c;}body{display:none",
                "#0b4f5c\n"
            })
    void readsNothingElseAsAColour(String typed) {
        assertThat(Accent.read(typed))
                .isEqualTo(typed.strip().equals("#0b4f5c") ? Optional.of(Accent.USUAL) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#ffffff, 1.0", "#767676, 4.54", "#ff0000, 4.0", "#0000ff, 8.59", "#0b4f5c, 9.18"})
    void knowsTheContrastWithWhiteAsWcagReckonsIt(String hex, double contrast) {
        assertThat(accent(hex).contrast()).isCloseTo(contrast, within(0.01));
    }

    @Test
    void whiteOnItIsReadFromFourAndAHalfToOneOn() {
        assertThat(accent("#767676").isReadable()).isTrue();
        assertThat(accent("#777777").isReadable()).isFalse();
    }

    @Test
    void offersTheLightestShadeOfTheSameHueThatCanBeRead() {
        Accent offered = accent("#ffd400").nearestReadable();

        assertThat(offered.isReadable()).isTrue();
        assertThat(offered.contrast()).isLessThan(4.6);
        assertThat(offered.rgb() >> 16).isGreaterThan(offered.rgb() >> 8 & 0xff);
        assertThat(offered.rgb() & 0xff).isZero();
        assertThat(accent("#ffffff").nearestReadable().hex()).isEqualTo("#767676");
        assertThat(Accent.USUAL.nearestReadable()).isEqualTo(Accent.USUAL);
    }

    /** A grid over all colours that a supplier may choose. */
    @Test
    void everyShadeOfEveryAllowedColourIsReadWhereItStands() {
        IntStream.range(0, 18 * 18 * 18)
                .mapToObj(i -> new Accent((i / 324 * 15) << 16 | (i / 18 % 18 * 15) << 8 | i % 18 * 15))
                .filter(Accent::isReadable)
                .forEach(colour -> {
                    Accent words = colour.words();
                    assertThat(words.contrast(GROUND)).as(colour.hex()).isGreaterThanOrEqualTo(4.5);
                    assertThat(words.contrast(colour.tint())).as(colour.hex()).isGreaterThanOrEqualTo(4.5);
                    assertThat(words.deep().contrast(colour.tint()))
                            .as(colour.hex())
                            .isGreaterThanOrEqualTo(4.5);
                    assertThat(colour.deep().isReadable()).isTrue();
                });
    }

    @Test
    void theSheetSetsWhatTheShopsOwnSheetUsesAndIsFoundByItsName() throws IOException {
        AccentSheet sheet = AccentSheet.of(accent("#b3261e"));
        String shop;
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("assets/shop.css"), "shop.css")) {
            shop = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(sheet.content()).startsWith(":root{--accent:#b3261e;");
        assertThat(Pattern.compile("--[a-z-]+(?=:)").matcher(sheet.content()).results())
                .hasSize(4)
                .allSatisfy(property -> assertThat(shop)
                        .contains("  " + property.group() + ": #")
                        .contains("var(" + property.group() + ")"));
        assertThat(shop).contains("--accent: " + Accent.USUAL.hex(), "--ground: " + GROUND.hex());
        assertThat(AccentSheet.named(sheet.name())).hasValue(sheet);
        assertThat(sheet.path()).startsWith("/assets/look/accent-b3261e.").endsWith(".css");
    }

    @Test
    void noSheetHasAnotherName() {
        String name = AccentSheet.of(Accent.USUAL).name();

        assertThat(AccentSheet.named(name.replace("0b4f5c", "0b4f5d"))).isEmpty();
        assertThat(AccentSheet.named("accent-ffd400." + "0".repeat(32) + ".css"))
                .isEmpty();
        assertThat(AccentSheet.named(AccentSheet.of(accent("#ffd400")).name())).isEmpty();
        assertThat(AccentSheet.named("../" + name)).isEmpty();
    }
}
