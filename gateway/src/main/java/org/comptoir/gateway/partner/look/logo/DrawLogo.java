package org.comptoir.gateway.partner.look.logo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a logo of a file that anybody may have made. Size, kind and extent are judged by its bytes before anything is unpacked;
 * then its pixels are drawn anew, as large as the shop shows them on the finest screens.
 */
public final class DrawLogo {

    public static final int MOST_BYTES = 256 * 1024;
    public static final int WIDEST = 2_000;
    public static final int HIGHEST = 800;
    public static final int SMALLEST = 24;

    private static final int DRAWN_WIDE = 720;
    private static final int DRAWN_HIGH = 132;
    private static final int LOOKED_AT = 1_000;
    private static final Logger LOG = System.getLogger(DrawLogo.class.getName());

    private DrawLogo() {}

    /** @param file no longer than {@link #MOST_BYTES}, or it is refused */
    public static LogoOutcome draw(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new LogoOutcome.Refused(LogoProblem.TOO_LARGE, file.length, 0);
        }
        try {
            if (PngParts.isOne(file)) {
                return draw(PngParts.plain(file));
            }
            if (JpegParts.isOne(file)) {
                return draw(JpegParts.plain(file));
            }
            return LogoOutcome.Refused.because(isSvg(file) ? LogoProblem.SVG : LogoProblem.NO_PICTURE);
        } catch (BrokenPictureException broken) {
            LOG.log(Level.DEBUG, "A logo was refused: {0}", broken.getMessage());
            return LogoOutcome.Refused.because(broken.problem());
        }
    }

    private static LogoOutcome draw(PlainFile file) throws BrokenPictureException {
        if (file.width() < SMALLEST || file.height() < SMALLEST) {
            return new LogoOutcome.Refused(LogoProblem.TOO_FEW_PIXELS, file.width(), file.height());
        }
        if (file.width() > WIDEST || file.height() > HIGHEST) {
            return new LogoOutcome.Refused(LogoProblem.TOO_MANY_PIXELS, file.width(), file.height());
        }
        Picture picture = Picture.of(unpack(file));
        return picture.isSeen()
                ? new LogoOutcome.Drawn(picture.within(DRAWN_WIDE, DRAWN_HIGH).draw())
                : LogoOutcome.Refused.because(LogoProblem.INVISIBLE);
    }

    private static BufferedImage unpack(PlainFile file) throws BrokenPictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(file.format());
        ImageReader reader = readers.next();
        AtomicBoolean warned = new AtomicBoolean();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
            reader.setInput(input, true, true);
            BufferedImage image = reader.read(0);
            if (warned.get() || image.getWidth() != file.width() || image.getHeight() != file.height()) {
                throw BrokenPictureException.because("Its pixels are not whole");
            }
            return image;
        } catch (IOException | RuntimeException undecodable) {
            throw BrokenPictureException.because(String.valueOf(undecodable.getMessage()));
        } finally {
            reader.dispose();
        }
    }

    private static boolean isSvg(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, LOOKED_AT), ISO_8859_1);
        return beginning.toLowerCase(Locale.ROOT).contains("<svg");
    }
}
