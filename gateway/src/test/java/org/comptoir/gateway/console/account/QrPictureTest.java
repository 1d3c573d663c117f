package org.comptoir.gateway.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back from what stands in the page, by what many telephones read with. */
class QrPictureTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "marie.lefèvre@verrerie-du-nord.example", "Jörg & Co + 100 %"})
    void a_scanner_reads_the_address_of_the_key(String account) throws ReaderException {
        FactorKey key = new FactorKey(account, SECRET);

        assertThat(scanned(key.picture())).isEqualTo(key.address());
    }

    @Test
    void an_account_as_long_as_any_still_fits_a_telephones_eye() throws ReaderException {
        FactorKey key = new FactorKey("x".repeat(100), SECRET);

        assertThat(scanned(key.picture())).isEqualTo(key.address());
        assertThat(key.picture().getSide()).isBetween(160, 320);
    }

    @Test
    void the_address_names_account_issuer_and_key_and_no_log_does() {
        FactorKey key = new FactorKey("Marie Curie", SECRET);

        assertThat(key.address())
                .isEqualTo("otpauth://totp/Comptoir:Marie%20Curie?secret=" + SECRET + "&issuer=Comptoir");
        assertThat(key.grouped()).isEqualTo("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP");
        assertThat(key + " " + key.picture()).doesNotContain(SECRET).doesNotContain("M4");
    }

    @Test
    void a_light_edge_of_four_modules_is_around_it() {
        QrPicture picture = new FactorKey("admin", SECRET).picture();
        Matcher rectangle = RECTANGLE.matcher(picture.path());

        while (rectangle.find()) {
            assertThat(number(rectangle, 1)).isGreaterThanOrEqualTo(4);
            assertThat(number(rectangle, 2)).isBetween(4, picture.size() - 5);
            assertThat(number(rectangle, 1) + number(rectangle, 3)).isLessThanOrEqualTo(picture.size() - 4);
        }
    }

    private static String scanned(QrPicture picture) throws ReaderException {
        int scale = picture.getSide() / picture.size();
        int side = picture.getSide();
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        Matcher rectangle = RECTANGLE.matcher(picture.path());
        while (rectangle.find()) {
            for (int y = number(rectangle, 2) * scale; y < (number(rectangle, 2) + 1) * scale; y++) {
                int from = y * side + number(rectangle, 1) * scale;
                Arrays.fill(pixels, from, from + number(rectangle, 3) * scale, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static int number(Matcher rectangle, int group) {
        return Integer.parseInt(rectangle.group(group));
    }
}
