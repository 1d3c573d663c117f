package org.comptoir.gateway.console.home;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The bare address of the installation, which people type: it leads to the console. Only {@code /} itself, nothing below it. */
@WebServlet(name = "front-door", urlPatterns = "")
public class FrontDoorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/console/");
    }
}
