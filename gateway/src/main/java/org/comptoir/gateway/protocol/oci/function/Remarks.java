package org.comptoir.gateway.protocol.oci.function;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction.Judged;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;

/** What the journal says beside a call: OCI has no way to tell a buyer's system why something is missing. */
final class Remarks {

    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private final List<String> remarks = new ArrayList<>();

    void add(String remark) {
        if (remarks.size() < MOST) {
            String text = remark.replaceAll("\\p{C}", "?");
            remarks.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    void addAll(List<CartProblem> problems) {
        problems.forEach(problem -> add("%s cannot go back: %s %s"
                .formatted(problem.part(), problem.rule(), String.join(", ", problem.arguments()))));
    }

    /** Keeps the call with them, for an answer that stands. */
    Judged keep(DocumentJournal journal, ReceivedCall received, OciAnswer answer) {
        journal.keep(beside(received).entry().withStatus(answer.status()));
        return Judged.kept(answer);
    }

    ReceivedCall beside(ReceivedCall received) {
        ReceivedCall noted = received;
        for (String remark : remarks) {
            noted = noted.noting(remark);
        }
        return noted;
    }
}
