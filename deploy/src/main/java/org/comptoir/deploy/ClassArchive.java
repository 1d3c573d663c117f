package org.comptoir.deploy;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Writes the classes that this start had to load and verify to a file that later starts map into memory.
 *
 * <p>Asked for by {@code -Dcomptoir.archive=<file>} together with {@code -XX:+RecordDynamicDumpInfo}.
 */
final class ClassArchive {

    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)+");

    private ClassArchive() {}

    static void writeWhereAsked() {
        String wanted = System.getProperty("comptoir.archive");
        if (wanted == null || Files.exists(Path.of(wanted))) {
            return;
        }
        try {
            linkWhatIsLoaded();
            diagnose("vmCds", "dynamic_dump", wanted);
        } catch (JMException | ReflectiveOperationException notHere) {
            System.err.println("Later starts stay as slow as this one, no class archive was written: " + notHere);
        }
    }

    /**
     * The machine leaves out what was loaded but not linked yet, and then whatever refers to it: without this step a
     * third of the classes.
     */
    private static void linkWhatIsLoaded() throws JMException, ReflectiveOperationException {
        Method loaded = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
        loaded.setAccessible(true);
        Set<ClassLoader> loaders = loaders();
        String listing = diagnose("vmClassloaders", "show-classes");
        for (String name :
                (Iterable<String>) CLASS_NAME.matcher(listing).results().map(match -> match.group())::iterator) {
            linkOfTheMachine(name);
            for (ClassLoader loader : loaders) {
                if (loaded.invoke(loader, name) instanceof Class<?> found && found.getClassLoader() == loader) {
                    link(found);
                }
            }
        }
    }

    private static Set<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getContextClassLoader)
                .filter(Objects::nonNull)
                .flatMap(loader -> Stream.iterate(loader, Objects::nonNull, ClassLoader::getParent))
                .forEach(loaders::add);
        return loaders;
    }

    private static void linkOfTheMachine(String name) {
        if (name.startsWith("java.") || name.startsWith("javax.")) {
            try {
                link(Class.forName(name, false, null));
            } catch (ClassNotFoundException ofAnotherLoader) {
                // linked by its own
            }
        }
    }

    /** Looking at members links a class and runs none of its code. */
    @SuppressWarnings("ReturnValueIgnored") // the looking is what is wanted
    private static void link(Class<?> loaded) {
        try {
            loaded.getDeclaredFields();
        } catch (LinkageError | IllegalStateException incomplete) {
            // it names a library that is not here, or its application is closed: nobody uses it
        }
    }

    private static String diagnose(String command, String... arguments) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        new Object[] {arguments},
                        new String[] {String[].class.getName()});
    }
}
