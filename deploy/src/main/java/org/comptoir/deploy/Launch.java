package org.comptoir.deploy;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SettingsException;
import org.comptoir.gateway.platform.StartRefusal;

/**
 * Starts the gateway in this process: checks the settings, gives the server a fresh folder, waits until the gateway
 * answers, and says so in one line.
 *
 * <p>Exit code 78 means a setting to correct, 1 any other failure.
 */
public final class Launch {

    /** Folder with the unpacked server; not set when everything is in one jar. */
    private static final String HOME = "comptoir.home";

    private static final int WRONG_SETTING = 78;
    private static final int FAILED = 1;
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private Launch() {}

    public static void main(String[] args) {
        HeldConsole console = HeldConsole.hold();
        try {
            GatewaySettings settings = GatewaySettings.from(Launch::setting);
            refuseTakenPort(settings.httpPort());
            start(settings, console);
        } catch (SettingsException refused) {
            console.discard();
            System.err.println(refused.getMessage());
            Runtime.getRuntime().halt(WRONG_SETTING);
        } catch (IOException | UncheckedIOException | IllegalStateException failed) {
            console.release();
            System.err.println("The gateway could not start: " + failed.getMessage());
            if (failed.getCause() != null) {
                System.err.println("Cause: " + failed.getCause());
            }
            Runtime.getRuntime().halt(FAILED);
        } catch (RuntimeException | LinkageError ours) {
            console.release();
            System.err.println("The gateway could not start, by a fault of its own: %s. Report it with the lines below"
                    .formatted(ours));
            ours.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void start(GatewaySettings settings, HeldConsole console) throws IOException {
        createFolders(settings.data());
        Path root = ServerFolder.fresh(settings.data().resolve("server"), home());
        System.setProperty(
                "java.util.logging.config.file",
                ServerFolder.logging(root, settings.data()).toString());
        boot(arguments(settings, root).toArray(String[]::new));
        if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw StartRefusal.sentence()
                    .<RuntimeException>map(SettingsException::new)
                    .orElseGet(() ->
                            new IllegalStateException("the application failed; the reason is in " + log(settings)));
        }
        String local = "http://127.0.0.1:" + settings.httpPort();
        if (!Readiness.await(local + "/health/ready", LONGEST_START, () -> true)) {
            throw new IllegalStateException("it was not ready in time; the reason is in " + log(settings));
        }
        ClassArchive.writeWhereAsked();
        console.release();
        Welcome.print(settings);
    }

    /** From one jar the server unpacks itself; from a folder it is told where its parts are, and started directly. */
    private static void boot(String[] arguments) {
        String home = System.getProperty(HOME);
        if (home == null) {
            PayaraMicro.main(arguments);
            return;
        }
        System.setProperty(
                "fish.payara.micro.BootJar",
                Path.of(home, "launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", home);
        try {
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("the server in %s does not start".formatted(home), failed);
        }
    }

    private static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
    }

    private static Path log(GatewaySettings settings) {
        return settings.data().resolve("log").resolve("gateway.0.log");
    }

    private static List<String> arguments(GatewaySettings settings, Path root) {
        List<String> arguments = new ArrayList<>(List.of(
                "--nocluster",
                "--disablephonehome",
                "--rootdir",
                root.toString(),
                "--port",
                Integer.toString(settings.httpPort()),
                "--logproperties",
                root.resolve("logging.properties").toString(),
                "--shutdowngrace",
                "2000"));
        String home = System.getProperty(HOME);
        if (home != null) {
            arguments.addAll(
                    List.of("--prebootcommandfile", Path.of(home, "preboot.txt").toString()));
            for (String application :
                    System.getProperty("comptoir.applications", "ROOT").split(",", -1)) {
                arguments.addAll(List.of("--deploy", Path.of(home, application).toString()));
            }
        }
        return arguments;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }

    private static void createFolders(Path data) {
        try {
            Files.createDirectories(data.resolve("log"));
        } catch (IOException refused) {
            throw new SettingsException(
                    "GATEWAY_DATA is \"%s\": the gateway cannot create it; expected is a folder it may create and write"
                            .formatted(data));
        }
    }

    private static void refuseTakenPort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new SettingsException(
                    "GATEWAY_HTTP_PORT is \"%d\": another process listens there; expected is a free port"
                            .formatted(port));
        }
    }
}
