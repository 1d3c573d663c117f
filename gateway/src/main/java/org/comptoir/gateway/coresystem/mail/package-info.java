/** Orders by mail: a message with the document as its file, over SMTP. */
@NullMarked
package org.comptoir.gateway.coresystem.mail;

import org.jspecify.annotations.NullMarked;
