package org.comptoir.cxml.plain;

/**
 * Beyond these a document is no longer plain. What counts them counts too much rather than too little.
 *
 * @param depth of nested elements
 * @param attributes of one element
 * @param text bytes of one text, or of one start tag
 * @param lines {@code ItemOut} or {@code ItemIn} elements
 */
public record PlainLimits(int depth, int attributes, int text, int lines) {}
