package org.comptoir.faults.stage;

/** How often a {@link FaultProxy} does what: shares of all exchanges from 0 to 1, and the longest delay of an answer. */
public record Harm(
        double droppedBefore,
        double answerLost,
        double answerCut,
        double answerHeld,
        double blackHole,
        double commitLost,
        long delayMillis) {

    public static final Harm NONE = new Harm(0, 0, 0, 0, 0, 0, 0);

    /** A network that tears and loses; nothing hangs. */
    public static Harm torn(double share) {
        return new Harm(share, share, share / 2, 0, 0, 0, 20);
    }

    public static Harm lostCommits(double share) {
        return new Harm(0, 0, 0, 0, 0, share, 0);
    }

    public static Harm nothingArrives() {
        return new Harm(0, 0, 0, 0, 1, 0, 0);
    }
}
