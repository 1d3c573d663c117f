package org.comptoir.gateway.storefront;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.storefront.page.Signboard;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.cart.TransferPage;
import org.comptoir.kernel.Language;

/** The page that carries a cart away, as the browser gets it: for tests of edges that write forms. */
public final class TransferPages {

    private TransferPages() {}

    /** The body in the form's charset. */
    public static byte[] bytes(ReturnForm form, Language language) {
        TransferPage page = new TransferPage(
                Texts.in(language),
                "",
                Signboard.plain("Shop"),
                "transfer",
                form.action().destination(),
                form);
        Answer.Page answer = Answer.Page.ok("transfer", page, List.of()).in(form.charset());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            answer.body().writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
