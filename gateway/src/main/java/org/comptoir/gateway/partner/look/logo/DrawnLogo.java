package org.comptoir.gateway.partner.look.logo;

/**
 * A logo that we drew ourselves.
 *
 * @param digest of the bytes, 32 hexadecimal digits
 * @param png the whole picture, nothing of the file it came from but its colours
 */
public record DrawnLogo(String digest, int width, int height, byte[] png) {}
