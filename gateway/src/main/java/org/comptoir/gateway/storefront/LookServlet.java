package org.comptoir.gateway.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.AccentSheet;
import org.comptoir.gateway.partner.look.ShopLook;
import org.comptoir.gateway.partner.look.ShopLooks;

/**
 * Logos and colours of suppliers, for anybody who has the address. Their names hold their content, so browsers keep them for ever;
 * what is opened by itself is sealed off.
 */
@WebServlet(ShopLook.ADDRESS + "*")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern LOGO = Pattern.compile("([1-9][0-9]{0,17})/([0-9a-f]{32})\\.png");

    private final transient ShopLooks looks;

    @Inject
    public LookServlet(ShopLooks looks) {
        this.looks = looks;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Matcher logo = LOGO.matcher(name);
        if (logo.matches()) {
            SupplierId supplier = new SupplierId(Long.parseLong(logo.group(1)));
            send(response, "image/png", looks.logo(supplier, logo.group(2)));
        } else {
            send(
                    response,
                    "text/css;charset=UTF-8",
                    AccentSheet.named(name).map(sheet -> sheet.content().getBytes(UTF_8)));
        }
    }

    private static void send(HttpServletResponse response, String type, Optional<byte[]> content) throws IOException {
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(type);
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
