/** Broken documents and entity attacks over HTTP. */
@org.jspecify.annotations.NullMarked
package org.comptoir.faults.documents;
