package org.comptoir.gateway.storefront;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comptoir.gateway.storefront.page.Assets;

/** Style sheet, scripts and icon of the shop. Their names change with their content, so browsers keep them for ever. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Assets.Asset> asset = Assets.find(path.substring(1));
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(asset.get().contentType());
        response.setContentLength(asset.get().content().length);
        response.getOutputStream().write(asset.get().content());
    }
}
