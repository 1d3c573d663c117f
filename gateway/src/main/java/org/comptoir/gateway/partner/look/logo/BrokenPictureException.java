package org.comptoir.gateway.partner.look.logo;

/** A file that cannot be a logo, found while its parts were read. */
final class BrokenPictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final LogoProblem problem;

    BrokenPictureException(LogoProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    static BrokenPictureException because(String message) {
        return new BrokenPictureException(LogoProblem.BROKEN, message);
    }

    LogoProblem problem() {
        return problem;
    }
}
