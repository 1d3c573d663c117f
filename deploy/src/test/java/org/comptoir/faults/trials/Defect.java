package org.comptoir.faults.trials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A mistake made on purpose: in a copy of the built gateway, or in its database.
 *
 * @param sql done once the stage is set; empty for nothing
 * @param trial the one that must notice
 * @param nodes of its stage
 */
record Defect(String invariant, List<Edit> edits, String sql, String trial, int nodes) {

    /**
     * @param source below the project, such as {@code gateway/src/main/java/…}
     * @param from what stands there, only once
     */
    record Edit(String source, String from, String to) {

        /** @return the source with the mistake in it */
        String spoil(Path project) throws IOException {
            String text = Files.readString(project.resolve(source));
            if (!text.contains(from) || text.indexOf(from) != text.lastIndexOf(from)) {
                throw new IOException("\"%s\" is not once in %s: seed the defect anew".formatted(from, source));
            }
            return text.replace(from, to);
        }
    }

    static Defect inSource(String invariant, String trial, Edit... edits) {
        return new Defect(invariant, List.of(edits), "", trial, 1);
    }

    static Defect inDatabase(String invariant, String trial, String sql) {
        return new Defect(invariant, List.of(), sql, trial, 1);
    }

    Defect onTwoNodes() {
        return new Defect(invariant, edits, sql, trial, 2);
    }

    /**
     * Where the spoilt parts are.
     *
     * @param server the folder of the server, the good one unless the mistake is in its settings
     * @param options of the Java machine that make it deploy the spoilt application
     */
    record Planted(Path server, String options) {}

    Planted plant(Path project, Path server, Path folder) throws IOException, InterruptedException {
        Path home = server;
        String options = "";
        for (Edit edit : edits) {
            String spoilt = edit.spoil(project);
            String name = Path.of(edit.source()).getFileName().toString();
            if (!name.endsWith(".java")) {
                home = folder.resolve("server");
                run("cp", "-a", server.toString(), home.toString());
                Files.writeString(home.resolve(name), spoilt);
                continue;
            }
            Path application = folder.resolve("ROOT");
            if (options.isEmpty()) {
                run("cp", "-a", server.resolve("ROOT").toString(), application.toString());
                options = "-Dcomptoir.applications=" + server.toAbsolutePath().relativize(application.toAbsolutePath());
            }
            Path file = Files.createDirectories(folder.resolve("source")).resolve(name);
            compile(Files.writeString(file, spoilt), application.resolve("WEB-INF"), server);
        }
        return new Planted(home, options);
    }

    private void compile(Path spoilt, Path application, Path server) throws IOException {
        List<String> path =
                new ArrayList<>(List.of(application.resolve("classes").toString()));
        for (Path folderOfJars :
                List.of(application.resolve("lib"), server.resolve("runtime"), server.resolve("lib"))) {
            if (Files.isDirectory(folderOfJars)) {
                try (Stream<Path> jars = Files.walk(folderOfJars)) {
                    jars.filter(jar -> jar.toString().endsWith(".jar")).forEach(jar -> path.add(jar.toString()));
                }
            }
        }
        path.add(System.getProperty("java.class.path"));
        java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-nowarn",
                        "-g",
                        "-parameters",
                        "-cp",
                        String.join(java.io.File.pathSeparator, path),
                        "-d",
                        application.resolve("classes").toString(),
                        spoilt.toString());
        if (failed != 0) {
            throw new IOException(invariant + " does not compile:\n" + said.toString(StandardCharsets.UTF_8));
        }
    }

    static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }
}
