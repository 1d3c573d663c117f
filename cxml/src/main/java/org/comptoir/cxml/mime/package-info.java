/**
 * A cXML document and the files that travel with it: {@code multipart/related} and {@code multipart/mixed}, both ways.
 *
 * <p>{@link org.comptoir.cxml.mime.MultipartReader} takes the body of a request apart,
 * {@link org.comptoir.cxml.mime.CxmlMultipart#find} follows a {@code cid:} address of the document to its part, and
 * {@link org.comptoir.cxml.mime.MultipartWriter} puts a body together. Nothing here touches a file.
 */
@NullMarked
package org.comptoir.cxml.mime;

import org.jspecify.annotations.NullMarked;
