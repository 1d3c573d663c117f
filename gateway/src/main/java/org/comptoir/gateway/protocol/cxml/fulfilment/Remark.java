package org.comptoir.gateway.protocol.cxml.fulfilment;

import org.comptoir.cxml.binding.Comments;

/** Words for people, to cXML Comments. */
final class Remark {

    private Remark() {}

    /** In whatever language somebody wrote them. */
    static Comments of(String text) {
        Comments comments = new Comments();
        comments.content.add(text);
        return comments;
    }

    /** Our own, which a suite may want where something differs. */
    static Comments inEnglish(String text) {
        Comments comments = of(text);
        comments.lang = "en";
        return comments;
    }
}
