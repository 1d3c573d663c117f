package org.comptoir.gateway.access;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import org.comptoir.gateway.platform.web.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Spares the paths of suites and buyers the search for an authentication mechanism, which costs them a tenth of their
 * time and finds that none applies: they are nobody's session, and their features recognise their callers.
 *
 * <p>All other paths go on to what was registered before, the bridge to {@link AccessMechanism}. Whoever is let through
 * here is nobody: the constraints in {@code web.xml}, which the container checks afterwards, let nobody into the console or
 * the API.
 */
@WebListener
public class OpenPaths implements ServletContextListener {

    private static final String LAYER = "HttpServlet";
    private static final List<String> OPEN = List.of("/cxml", "/start", "/shop");

    private @Nullable String registration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        String name = application.getVirtualServerName() + " " + application.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider bridge = factory.getConfigProvider(LAYER, name, null);
        if (bridge != null) {
            registration = factory.registerConfigProvider(
                    new Provider(bridge), LAYER, name, "Nobody signs in at " + String.join(", ", OPEN));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Optional.ofNullable(registration).ifPresent(AuthConfigFactory.getFactory()::removeRegistration);
    }

    /** The container has decoded and normalised the path, and cut its parameters off. */
    static boolean isOpen(HttpServletRequest request) {
        return Paths.isUnderAny(OPEN, Paths.of(request));
    }

    private record Provider(AuthConfigProvider bridge) implements AuthConfigProvider {

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return bridge.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new Config(bridge.getServerAuthConfig(layer, application, handler));
        }

        @Override
        public void refresh() {
            bridge.refresh();
        }
    }

    private record Config(ServerAuthConfig bridge) implements ServerAuthConfig {

        private static final String NOBODY_SIGNS_IN = "open";

        @Override
        public String getAuthContextID(MessageInfo message) {
            return message.getRequestMessage() instanceof HttpServletRequest request && isOpen(request)
                    ? NOBODY_SIGNS_IN
                    : bridge.getAuthContextID(message);
        }

        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
                throws AuthException {
            return NOBODY_SIGNS_IN.equals(id) ? Nobody.HERE : bridge.getAuthContext(id, service, properties);
        }

        @Override
        public String getMessageLayer() {
            return bridge.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return bridge.getAppContext();
        }

        @Override
        public void refresh() {
            bridge.refresh();
        }

        @Override
        public boolean isProtected() {
            return bridge.isProtected();
        }
    }

    /** Goes on with the request and says nothing about its sender. */
    private enum Nobody implements ServerAuthContext {
        HERE;

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) {
            return AuthStatus.SUCCESS;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) {
            return AuthStatus.SEND_SUCCESS;
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) {
            // there is none
        }
    }
}
