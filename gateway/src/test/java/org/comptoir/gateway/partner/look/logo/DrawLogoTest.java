package org.comptoir.gateway.partner.look.logo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.comptoir.gateway.fixtures.ALogo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawLogoTest {

    private static DrawnLogo drawn(byte[] file) {
        LogoOutcome outcome = DrawLogo.draw(file);
        assertThat(outcome).isInstanceOf(LogoOutcome.Drawn.class);
        return ((LogoOutcome.Drawn) outcome).logo();
    }

    private static LogoProblem refused(byte[] file) {
        LogoOutcome outcome = DrawLogo.draw(file);
        assertThat(outcome).isInstanceOf(LogoOutcome.Refused.class);
        return ((LogoOutcome.Refused) outcome).problem();
    }

    private static BufferedImage read(DrawnLogo logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }

    /** A chunk with its check sum, as any tool would write it. */
    private static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name.getBytes(US_ASCII))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** The file with something more after its header chunk. */
    private static byte[] with(byte[] png, byte[] chunk) {
        return joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] packedNothing(int length) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[length]);
        deflater.finish();
        byte[] packed = new byte[DrawLogo.MOST_BYTES];
        return Arrays.copyOf(packed, deflater.deflate(packed));
    }

    @Test
    void drawsASmallPictureAsItIs() throws IOException {
        DrawnLogo logo = drawn(ALogo.png(300, 80));

        assertThat(logo.width()).isEqualTo(300);
        assertThat(logo.height()).isEqualTo(80);
        assertThat(logo.digest())
                .matches("[0-9a-f]{32}")
                .isEqualTo(drawn(ALogo.png(300, 80)).digest());
        assertThat(read(logo).getRGB(5, 40)).isEqualTo(ALogo.RED);
        assertThat(read(logo).getRGB(20, 40)).isZero();
    }

    @Test
    void drawsALargePictureSmallAndKeepsItsColours() throws IOException {
        DrawnLogo wide = drawn(ALogo.png(2_000, 200));
        DrawnLogo high = drawn(ALogo.png(800, 800));

        assertThat(wide.width()).isEqualTo(720);
        assertThat(wide.height()).isEqualTo(72);
        assertThat(high.width()).isEqualTo(132);
        assertThat(high.height()).isEqualTo(132);
        assertThat(read(wide).getRGB(1, 30)).isEqualTo(ALogo.RED);
        assertThat(read(high).getRGB(1, 131) >>> 24).isBetween(1, 254);
        assertThat(read(high).getRGB(1, 131) & 0xffffff).isEqualTo(ALogo.RED & 0xffffff);
    }

    @Test
    void drawsAJpegOfColoursAndOfGreys() throws IOException {
        int red = read(drawn(ALogo.jpeg(300, 80))).getRGB(3, 40);
        BufferedImage grey = new BufferedImage(90, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 90 * 40; i++) {
            grey.getRaster().setSample(i % 90, i / 90, 0, 100);
        }

        assertThat(red >> 16 & 0xff).isBetween(0xa8, 0xc0);
        assertThat(red & 0xff).isBetween(0x10, 0x30);
        assertThat(read(drawn(ALogo.write(grey, "png"))).getRGB(9, 9)).isEqualTo(0xff646464);
        assertThat(read(drawn(ALogo.write(grey, "jpg"))).getRGB(9, 9) & 0xff).isBetween(0x62, 0x66);
    }

    @Test
    void keepsNothingOfWhatHidesInAFileOrBehindIt() {
        byte[] hidden = "PK\3\4<script>alert(1)</script>".getBytes(ISO_8859_1);
        byte[] plain = ALogo.png(300, 80);
        byte[] poly = joined(with(plain, chunk("tEXt", hidden)), hidden);
        byte[] jpeg = ALogo.jpeg(300, 80);
        byte[] comment = joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (hidden.length + 2)},
                hidden,
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                hidden);

        assertThat(drawn(poly)).usingRecursiveComparison().isEqualTo(drawn(plain));
        assertThat(drawn(comment)).usingRecursiveComparison().isEqualTo(drawn(jpeg));
        assertThat(new String(drawn(poly).png(), ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void unpacksNoProfileAndNoText() {
        byte[] bomb = joined("icc\0\0".getBytes(US_ASCII), packedNothing(20_000_000));

        assertThat(drawn(with(ALogo.png(300, 80), chunk("iCCP", bomb))).width()).isEqualTo(300);
        assertThat(drawn(with(ALogo.png(300, 80), chunk("zTXt", bomb))).width()).isEqualTo(300);
        assertThat(drawn(with(ALogo.png(300, 80), chunk("acTL", new byte[8]))).width())
                .isEqualTo(300);
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsUnpacked() {
        byte[] huge = ALogo.png(300, 80);
        ByteBuffer.wrap(huge).putInt(16, 50_000).putInt(20, -1);

        assertThat(DrawLogo.draw(new byte[DrawLogo.MOST_BYTES + 1]))
                .isEqualTo(new LogoOutcome.Refused(LogoProblem.TOO_LARGE, DrawLogo.MOST_BYTES + 1, 0));
        assertThat(DrawLogo.draw(huge))
                .isEqualTo(new LogoOutcome.Refused(LogoProblem.TOO_MANY_PIXELS, 50_000, Integer.MAX_VALUE));
        assertThat(refused(ALogo.png(2_001, 30))).isEqualTo(LogoProblem.TOO_MANY_PIXELS);
        assertThat(refused(ALogo.jpeg(300, 801))).isEqualTo(LogoProblem.TOO_MANY_PIXELS);
        assertThat(refused(ALogo.png(23, 400))).isEqualTo(LogoProblem.TOO_FEW_PIXELS);
    }

    @Test
    void refusesWhatIsNoPictureWhateverItIsCalled() {
        assertThat(refused("<?xml version='1.0'?><SVG onload='alert(1)'/>".getBytes(US_ASCII)))
                .isEqualTo(LogoProblem.SVG);
        assertThat(refused(ALogo.write(ALogo.bars(90, 40, BufferedImage.TYPE_INT_RGB, ALogo.RED), "gif")))
                .isEqualTo(LogoProblem.NO_PICTURE);
        assertThat(refused(new byte[0])).isEqualTo(LogoProblem.NO_PICTURE);
        assertThat(refused("<html>".getBytes(US_ASCII))).isEqualTo(LogoProblem.NO_PICTURE);
        assertThat(refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})).isEqualTo(LogoProblem.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 33, 40, 60, 200})
    void refusesAFileThatWasCutOff(int length) {
        assertThat(refused(Arrays.copyOf(ALogo.png(300, 80), length))).isEqualTo(LogoProblem.BROKEN);
        assertThat(refused(Arrays.copyOf(ALogo.jpeg(300, 80), length + 400))).isEqualTo(LogoProblem.BROKEN);
    }

    /** Whatever is done to the bytes, the answer is a value, and what is drawn is as large as allowed. */
    @Test
    void survivesFilesThatWereTamperedWith() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] file = i % 2 == 0 ? ALogo.png(60, 40) : ALogo.jpeg(60, 40);
            for (int j = 0; j <= i % 5; j++) {
                file[2 + random.nextInt(file.length - 2)] = (byte) random.nextInt(256);
            }
            LogoOutcome outcome = DrawLogo.draw(file);
            if (outcome instanceof LogoOutcome.Drawn drawn) {
                assertThat(drawn.logo().width()).isBetween(1, 720);
                assertThat(drawn.logo().height()).isBetween(1, 132);
            }
        }
    }

    @Test
    void refusesAJpegOfManyScansAndOneInColoursOfPrint() {
        byte[] jpeg = ALogo.jpeg(300, 80);
        int scan = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
        byte[] header = Arrays.copyOfRange(jpeg, scan, scan + 2 + PlainFile.two(jpeg, scan + 2));
        byte[] many = joined(Arrays.copyOf(jpeg, scan));
        for (int i = 0; i < 50; i++) {
            many = joined(many, header);
        }
        byte[] print = jpeg.clone();
        print[new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0") + 9] = 4;

        assertThat(refused(joined(many, Arrays.copyOfRange(jpeg, scan, jpeg.length))))
                .isEqualTo(LogoProblem.BROKEN);
        assertThat(refused(print)).isEqualTo(LogoProblem.PRINT_COLOURS);
    }

    @Test
    void refusesALogoThatNobodyWouldSeeOnWhite() {
        assertThat(refused(ALogo.write(ALogo.bars(300, 80, BufferedImage.TYPE_INT_ARGB, 0xfff8f8f8), "png")))
                .isEqualTo(LogoProblem.INVISIBLE);
        assertThat(refused(ALogo.write(ALogo.bars(300, 80, BufferedImage.TYPE_INT_ARGB, 0x08000000), "png")))
                .isEqualTo(LogoProblem.INVISIBLE);
        assertThat(drawn(ALogo.write(ALogo.bars(300, 80, BufferedImage.TYPE_INT_ARGB, 0xffffd400), "png"))
                        .width())
                .isEqualTo(300);
    }
}
