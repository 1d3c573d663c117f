package org.comptoir.gateway.console.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of SVG, drawn into the page itself: a picture with an address of its own would be cached and logged.
 *
 * @param size modules of a side, with the quiet zone
 * @param path the dark modules; each row's neighbours are one rectangle
 */
public record QrPicture(int size, String path) {

    /** Light modules around it: with fewer, scanners do not see where it begins. */
    private static final int QUIET = 4;

    /** So many pixels of a page that a telephone at arm's length tells them apart. */
    private static final int PIXELS = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int wide = dark(code, x, y);
                if (wide > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, wide, wide));
                    x += wide;
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }

    /** How many are dark from here on, in this row. */
    private static int dark(QrCode code, int x, int y) {
        int wide = 0;
        // outside the code every module is light
        while (code.getModule(x + wide, y)) {
            wide++;
        }
        return wide;
    }

    /** Of a side, in pixels of a page: whole ones for each module. */
    public int getSide() {
        return size * PIXELS;
    }

    @Override
    public String toString() {
        return "QrPicture of %d modules".formatted(size);
    }
}
