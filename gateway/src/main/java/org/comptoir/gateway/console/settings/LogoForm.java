package org.comptoir.gateway.console.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.DressShop;
import org.comptoir.gateway.partner.look.logo.DrawLogo;
import org.comptoir.gateway.partner.look.logo.LogoOutcome;
import org.comptoir.gateway.partner.look.logo.LogoProblem;

/** The form that brings the shop's logo in, or takes it down. */
@Named
@RequestScoped
public class LogoForm {

    private static final int KILO = 1024;

    private final PageView page;
    private final Speech speech;
    private final DressShop dress;
    private String complaint = "";

    @Inject
    LogoForm(PageView page, Speech speech, DressShop dress) {
        this.page = page;
        this.speech = speech;
        this.dress = dress;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LogoForm() {
        this(null, null, null);
    }

    /**
     * @param wish {@code hang} or {@code remove}
     * @return false where there is something to mend
     */
    boolean take(SupplierId supplier, String wish) {
        if (wish.equals("remove")) {
            dress.takeDown(supplier, page.actor());
            return true;
        }
        Optional<Part> file = page.part("file").filter(part -> part.getSize() > 0);
        if (file.isEmpty()) {
            complaint = speech.text("look.logo.missing");
            return false;
        }
        return draw(file.get())
                .fold(
                        drawn -> {
                            dress.hang(supplier, drawn.logo(), page.actor());
                            return true;
                        },
                        refused -> {
                            complaint = speech.fill(
                                    "look.logo." + refused.problem(), List.of(shown(refused), refused.second()));
                            return false;
                        });
    }

    /** What is too long is not read at all. */
    private static LogoOutcome draw(Part file) {
        if (file.getSize() > DrawLogo.MOST_BYTES) {
            int size = (int) Math.min(file.getSize(), Integer.MAX_VALUE);
            return new LogoOutcome.Refused(LogoProblem.TOO_LARGE, size, 0);
        }
        try (InputStream content = file.getInputStream()) {
            return DrawLogo.draw(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The logo can not be read", broken);
        }
    }

    /** Bytes in KB, the last one begun counted whole. */
    private static int shown(LogoOutcome.Refused refused) {
        return refused.problem() == LogoProblem.TOO_LARGE ? (refused.first() + KILO - 1) / KILO : refused.first();
    }

    /** Why the file was not taken; empty where none was refused. */
    public String getComplaint() {
        return complaint;
    }
}
