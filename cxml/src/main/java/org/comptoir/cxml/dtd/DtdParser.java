package org.comptoir.cxml.dtd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the official DTDs and nothing a stranger sent: parameter entities and conditional sections are understood,
 * external ones do not occur.
 */
final class DtdParser {

    private static final Pattern REFERENCE = Pattern.compile("%([\\w.:-]+);");
    private static final int DEEPEST = 40;

    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Map<String, Map<String, AttributeDeclaration>> attributes = new HashMap<>();

    Map<String, ElementDeclaration> read(String text) {
        declarations(text, 0);
        Map<String, ElementDeclaration> elements = new LinkedHashMap<>();
        contents.forEach((name, spec) -> elements.put(
                name, new ElementDeclaration(name, spec, attributes.getOrDefault(name, new LinkedHashMap<>()))));
        return elements;
    }

    private void declarations(String text, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The DTD nests deeper than %d".formatted(DEEPEST));
        }
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.startsWith("<![", at)) {
                at = conditional(text, at, depth);
            } else if (text.startsWith("<!", at)) {
                int end = endOfDeclaration(text, at);
                declaration(text.substring(at + 2, end));
                at = end + 1;
            } else if (text.charAt(at) == '%') {
                int end = after(text, ";", at);
                declarations(value(text.substring(at + 1, end - 1)), depth + 1);
                at = end;
            } else {
                at++;
            }
        }
    }

    private int conditional(String text, int from, int depth) {
        int open = text.indexOf('[', from + 3);
        String keyword = expand(text.substring(from + 3, open)).strip();
        int level = 1;
        int at = open + 1;
        while (level > 0) {
            int close = after(text, "]]>", at);
            int inner = text.indexOf("<![", at);
            boolean nested = inner >= 0 && inner < close;
            level += nested ? 1 : -1;
            at = nested ? inner + 3 : close;
        }
        if (keyword.equals("INCLUDE")) {
            declarations(text.substring(open + 1, at - 3), depth + 1);
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw new IllegalArgumentException("The DTD never closes what begins at character %d".formatted(from));
        }
        return found + end.length();
    }

    private static int endOfDeclaration(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            }
        }
        throw new IllegalArgumentException("The DTD never ends the declaration at character %d".formatted(from));
    }

    private void declaration(String text) {
        List<String> tokens = DtdTokens.of(text);
        switch (tokens.get(0)) {
            case "ENTITY" -> {
                if (tokens.get(1).equals("%") && tokens.size() == 4) {
                    entities.putIfAbsent(tokens.get(2), expand(DtdTokens.unquoted(tokens.get(3))));
                }
            }
            case "ELEMENT" -> {
                String expanded = expand(text).strip();
                List<String> words = DtdTokens.of(expanded);
                contents.putIfAbsent(words.get(1), String.join("", words.subList(2, words.size())));
            }
            case "ATTLIST" -> attributeList(tokens);
            default -> {} // a NOTATION says nothing of documents
        }
    }

    private void attributeList(List<String> declared) {
        List<String> tokens = new ArrayList<>(declared);
        Map<String, AttributeDeclaration> known =
                attributes.computeIfAbsent(expand(tokens.get(1)).strip(), name -> new LinkedHashMap<>());
        int at = 2;
        while (at < tokens.size()) {
            if (REFERENCE.matcher(tokens.get(at)).matches()) {
                List<String> group = DtdTokens.of(expand(tokens.remove(at)));
                tokens.addAll(at, group);
                continue;
            }
            String rule = tokens.get(at + 2);
            boolean fixed = rule.equals("#FIXED");
            AttributeDeclaration attribute = AttributeTypes.declare(
                    tokens.get(at),
                    tokens.get(at + 1),
                    expand(tokens.get(at + 1)),
                    rule,
                    fixed ? tokens.get(at + 3) : "");
            known.putIfAbsent(attribute.name(), attribute);
            at += fixed ? 4 : 3;
        }
    }

    private String expand(String text) {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder expanded = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(expanded, Matcher.quoteReplacement(" " + value(reference.group(1)) + " "));
        }
        return reference.appendTail(expanded).toString();
    }

    private String value(String entity) {
        String value = entities.get(entity);
        if (value == null) {
            throw new IllegalArgumentException("The DTD uses %%%s; and never declares it".formatted(entity));
        }
        return value;
    }
}
