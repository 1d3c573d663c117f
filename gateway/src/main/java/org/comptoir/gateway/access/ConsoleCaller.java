package org.comptoir.gateway.access;

import jakarta.security.enterprise.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import org.comptoir.gateway.access.ConsoleSessions.OpenSession;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.role.ConsoleRoute;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.access.role.Role;

/** The person behind a request to the console. */
public final class ConsoleCaller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = ConsoleCaller.class.getName();

    private final long person;
    private final long supplierId;
    private final Role role;
    private final String session;
    private final String formToken;
    private final Stage stage;
    private final boolean hasFactor;
    private final boolean provedLately;

    /** How far a person has come in. */
    enum Stage {
        IN,
        /** The password was right, the code is to follow. */
        AWAITS_CODE,
        /** Must set a second factor up before anything else. */
        LACKS_FACTOR
    }

    ConsoleCaller(OpenSession session, String formToken, Stage stage, boolean provedLately) {
        super(session.user());
        this.person = session.person();
        this.supplierId = session.supplierId();
        this.role = session.role();
        this.session = session.tokenHash();
        this.formToken = formToken;
        this.stage = stage;
        this.hasFactor = session.hasFactor();
        this.provedLately = provedLately;
    }

    /**
     * Who sent the request.
     *
     * @throws IllegalStateException outside the pages that only signed-in people reach
     */
    public static ConsoleCaller of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof ConsoleCaller caller) {
            return caller;
        }
        throw new IllegalStateException("Nobody is signed in at %s".formatted(request.getRequestURI()));
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** 0 for the people of the whole installation, who see every supplier. */
    public long supplierId() {
        return supplierId;
    }

    long person() {
        return person;
    }

    Stage stage() {
        return stage;
    }

    /** Whether a code of an authenticator would be known. */
    public boolean hasFactor() {
        return hasFactor;
    }

    /** Whether the password or a code was shown a short time ago, so that secrets may be dealt with. */
    public boolean hasProvedLately() {
        return provedLately;
    }

    /** As the one who asks for something about people. */
    public Asking asking() {
        return new Asking(getName(), supplierId, role);
    }

    /** Names the session this request came in with; of no use to anybody who reads it. */
    public String session() {
        return session;
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /** Whether a page of the console opens to this person, such as {@code /console/contracts}. */
    public boolean reaches(String path) {
        return passage(path, "GET") == ConsoleRoute.Passage.OPEN;
    }

    ConsoleRoute.Passage passage(String path, String method) {
        return ConsoleRoute.passage(path, method, role);
    }

    /** Whether an address that names a supplier names one this person may look at. */
    boolean isAt(String supplier) {
        return supplierId == ConsoleUser.WHOLE_INSTALLATION
                || supplier.isBlank()
                || supplier.strip().equals(Long.toString(supplierId));
    }

    /** What every form of the console must carry in the field {@link ConsoleDoor#FORM_TOKEN}, or its post is refused. */
    public String formToken() {
        return formToken;
    }
}
