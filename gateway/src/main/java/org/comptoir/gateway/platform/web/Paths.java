package org.comptoir.gateway.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where a request goes. */
public final class Paths {

    private Paths() {}

    /** What the server has decided on, decoded and without parameters, not what the address looks like; begins with a slash. */
    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** Whether a path is this root or lies below it. */
    public static boolean isUnder(String root, String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }

    /** Whether it is or lies below one of these. */
    public static boolean isUnderAny(List<String> roots, String path) {
        for (String root : roots) {
            if (isUnder(root, path)) {
                return true;
            }
        }
        return false;
    }
}
