package org.comptoir.deploy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps back what the server prints while it starts: a wrong setting is answered with one sentence, not with pages of
 * stack traces around it.
 */
final class HeldConsole {

    private final PrintStream out;
    private final PrintStream err;
    private final Gate gate;

    private HeldConsole(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.gate = new Gate(err);
    }

    static HeldConsole hold() {
        HeldConsole console = new HeldConsole(System.out, System.err);
        PrintStream gated = new PrintStream(console.gate, true, StandardCharsets.UTF_8);
        System.setErr(gated);
        System.setOut(gated);
        return console;
    }

    /** Prints what was kept back, and lets everything through from now on. */
    void release() {
        gate.open(true);
        System.setOut(out);
        System.setErr(err);
    }

    /** Forgets what was kept back. */
    void discard() {
        gate.open(false);
        System.setOut(out);
        System.setErr(err);
    }

    private static final class Gate extends FilterOutputStream {

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean open;

        Gate(OutputStream target) {
            super(target);
        }

        synchronized void open(boolean print) {
            try {
                if (print) {
                    held.writeTo(out);
                    out.flush();
                }
            } catch (IOException closed) {
                // nobody reads the console any more, and nothing depends on it
            }
            held.reset();
            open = true;
        }

        @Override
        public synchronized void write(int b) throws IOException {
            (open ? out : held).write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            (open ? out : held).write(bytes, offset, length);
        }
    }
}
