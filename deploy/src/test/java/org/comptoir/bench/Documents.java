package org.comptoir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The project's sample documents, numbered so that each one sent is a new one. */
final class Documents {

    private final String setup;
    private final String order;

    Documents(Path samples) throws IOException {
        this(samples, 10);
    }

    /** @param lines of every order */
    Documents(Path samples, int lines) throws IOException {
        this.setup = Files.readString(samples.resolve("setup-ariba-demo.xml"));
        this.order = withLines(Files.readString(samples.resolve("order-ariba-demo.xml")), lines);
    }

    String setup(long number) {
        return setup.replaceFirst("payloadID=\"[^\"]*\"", "payloadID=\"bench." + number + "@grandcompte.example\"");
    }

    String order(long number) {
        return order.replaceFirst("payloadID=\"[^\"]*\"", "payloadID=\"bench." + number + "@grandcompte.example\"")
                .replaceFirst("orderID=\"[^\"]*\"", "orderID=\"BENCH-" + number + "\"");
    }

    private static String withLines(String document, int many) {
        int begin = document.indexOf("<ItemOut");
        int end = document.lastIndexOf("</ItemOut>") + "</ItemOut>".length();
        String line = document.substring(begin, document.indexOf("</ItemOut>") + "</ItemOut>".length());
        String lines = IntStream.rangeClosed(1, many)
                .mapToObj(number -> line.replaceFirst("lineNumber=\"\\d+\"", "lineNumber=\"" + number + "\""))
                .collect(Collectors.joining("\n      "));
        String head = document.substring(0, begin);
        // a wrong total would be held, and a held order is not delivered
        return head.replace("<Money currency=\"EUR\">95.00<", "<Money currency=\"EUR\">%d.00<".formatted(95 * many))
                + lines
                + document.substring(end);
    }
}
