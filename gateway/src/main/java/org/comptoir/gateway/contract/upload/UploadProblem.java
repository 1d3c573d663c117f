package org.comptoir.gateway.contract.upload;

/**
 * Why a line can not be taken.
 *
 * @param line of the file, from 1; the first of a row with line breaks inside
 * @param field the column; empty for the line as a whole
 * @param value what stands there, at most 60 characters
 * @param rule what is wrong with it
 * @param remedy what to do
 */
public record UploadProblem(long line, String field, String value, String rule, String remedy) {}
