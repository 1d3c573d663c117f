package org.comptoir.gateway.partner.look.logo;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pixels: opacity, red, green and blue, eight bits each. */
final class Picture {

    private static final int DIGEST_BYTES = 16;

    /** Of 255: what is lighter on white than this nobody tells from it. */
    private static final int NEARLY_WHITE = 225;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Picture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(image.getColorModel() instanceof IndexColorModel);
        return new Picture(width, height, grey ? greys(image) : image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** The platform would take greys for light and not for what a screen shows, and make them paler. */
    private static int[] greys(BufferedImage image) {
        Raster raster = image.getRaster();
        int spare = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        int width = image.getWidth();
        int[] pixels = new int[width * image.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            int grey = raster.getSample(i % width, i / width, 0) >> spare;
            int opacity = raster.getNumBands() > 1 ? raster.getSample(i % width, i / width, 1) >> spare : 255;
            pixels[i] = opacity << 24 | grey << 16 | grey << 8 | grey;
        }
        return pixels;
    }

    /** Whether anything of it is seen on white. */
    boolean isSeen() {
        for (int pixel : pixels) {
            int opacity = pixel >>> 24;
            int lightest = Math.max(pixel >> 16 & 0xff, Math.max(pixel >> 8 & 0xff, pixel & 0xff));
            int darkest = Math.min(pixel >> 16 & 0xff, Math.min(pixel >> 8 & 0xff, pixel & 0xff));
            int shown = 255 - (255 - (lightest + 2 * darkest) / 3) * opacity / 255;
            if (shown < NEARLY_WHITE) {
                return true;
            }
        }
        return false;
    }

    /** No wider and no higher than that; each pixel is the mean of those it stands for. Smaller pictures stay as they are. */
    Picture within(int mostWide, int mostHigh) {
        if (width <= mostWide && height <= mostHigh) {
            return this;
        }
        boolean byWidth = (long) width * mostHigh > (long) height * mostWide;
        int toWidth = byWidth ? mostWide : Math.max(1, Math.round((float) width * mostHigh / height));
        int toHeight = byWidth ? Math.max(1, Math.round((float) height * mostWide / width)) : mostHigh;
        int[] drawn = new int[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                drawn[y * toWidth + x] = mean(
                        (float) width / toWidth * x,
                        (float) height / toHeight * y,
                        (float) width / toWidth,
                        (float) height / toHeight);
            }
        }
        return new Picture(toWidth, toHeight, drawn);
    }

    /** Of a piece: transparent pixels have no say about its colour. */
    private int mean(float left, float top, float wide, float high) {
        float opacity = 0;
        float[] colours = new float[3];
        for (int y = (int) top; y < Math.min(height, top + high); y++) {
            float share = Math.min(y + 1, top + high) - Math.max(y, top);
            for (int x = (int) left; x < Math.min(width, left + wide); x++) {
                int pixel = pixels[y * width + x];
                float weight = share * (Math.min(x + 1, left + wide) - Math.max(x, left)) * (pixel >>> 24);
                opacity += weight;
                for (int i = 0; i < 3; i++) {
                    colours[i] += weight * (pixel >> (8 * i) & 0xff);
                }
            }
        }
        int mean = Math.min(255, Math.round(opacity / (wide * high))) << 24;
        for (int i = 0; i < 3 && opacity > 0; i++) {
            mean |= Math.min(255, Math.round(colours[i] / opacity)) << (8 * i);
        }
        return mean;
    }

    DrawnLogo draw() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture can not be written to memory", impossible);
        }
        return new DrawnLogo(digest(png.toByteArray()), width, height, png.toByteArray());
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
