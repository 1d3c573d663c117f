package org.comptoir.cxml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.comptoir.cxml.Documents.setup;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that want something opened, expanded or exhausted; each by its name. */
final class Attacks {

    private static final Charset EBCDIC = Charset.forName("IBM037");

    private Attacks() {}

    /** Documents that name this address wherever XML or a program could follow one. */
    static Map<String, byte[]> naming(String address) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String entity = "<!DOCTYPE cXML [<!ENTITY x SYSTEM '" + address + "'>]>" + setup("&x;");
        all.put("external entity", entity.getBytes(UTF_8));
        all.put("external entity in UTF-16", entity.getBytes(UTF_16));
        all.put("external entity in UTF-16 without a mark", entity.getBytes(UTF_16BE));
        all.put("external entity in EBCDIC", ("<?xml version='1.0' encoding='IBM037'?>" + entity).getBytes(EBCDIC));
        all.put(
                "external entity in UTF-7",
                ("<?xml version='1.0' encoding='UTF-7'?>" + entity.replace("<!ENTITY", "+ADwAIQ-ENTITY"))
                        .getBytes(UTF_8));
        add(all, "external entity after blanks", "\n <?xml version='1.0'?>" + entity);
        add(all, "external entity after another DOCTYPE", "<!DOCTYPE cXML SYSTEM 'a'>" + entity);
        add(all, "external entity in XML 1.1", "<?xml version='1.1'?>" + entity);
        add(all, "external entity in an attribute", entity.replace("&x;", "<a b='&x;'/>"));
        add(all, "public entity", entity.replace("x SYSTEM", "x PUBLIC 'p'"));
        add(all, "unparsed entity", entity.replace("'>]>", "' NDATA n><!NOTATION n SYSTEM '" + address + "'>]>"));
        add(all, "parameter entity", "<!DOCTYPE cXML [<!ENTITY % x SYSTEM '" + address + "'> %x;]>" + setup("c"));
        add(
                all,
                "parameter entity that builds another",
                "<!DOCTYPE cXML [<!ENTITY % x SYSTEM '" + address
                        + "'><!ENTITY % y \"<!ENTITY &#37; z SYSTEM '" + address + "?%x;'>\"> %y; %z;]>"
                        + setup("c"));
        add(all, "external DTD", "<!DOCTYPE cXML SYSTEM '" + address + "'>" + setup("c"));
        add(all, "public DTD", "<!DOCTYPE cXML PUBLIC 'p' '" + address + "'>" + setup("c"));
        add(
                all,
                "external DTD and an entity it might declare",
                "<!DOCTYPE cXML SYSTEM '" + address + "'>" + setup("&nbsp;"));
        add(
                all,
                "XInclude",
                setup("<i:include xmlns:i='http://www.w3.org/2001/XInclude' parse='text' href='" + address + "'/>"));
        add(all, "style sheet", "<?xml-stylesheet type='text/xsl' href='" + address + "'?>" + setup("c"));
        add(
                all,
                "schema location",
                setup("<a xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:noNamespaceSchemaLocation='" + address
                        + "' s:schemaLocation='urn:x " + address + "'/>"));
        add(all, "attachment", setup("<Comments><Attachment><URL>" + address + "</URL></Attachment></Comments>"));
        return all;
    }

    /** Documents that want memory or time. */
    static Map<String, byte[]> exhausting() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE cXML [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        add(all, "billion laughs", laughs + "]>" + setup("&a11;"));
        add(
                all,
                "quadratic blow-up",
                "<!DOCTYPE cXML [<!ENTITY a '" + "x".repeat(30_000) + "'>]>" + setup("&a;".repeat(30_000)));
        add(all, "entity of itself", "<!DOCTYPE cXML [<!ENTITY a '&a;'>]>" + setup("&a;"));
        add(all, "nesting", "<cXML>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</cXML>");
        add(all, "nesting in a cookie", setup("<a>".repeat(100_000) + "</a>".repeat(100_000)));
        add(
                all,
                "attributes",
                setup("<a "
                        + IntStream.range(0, 50_000)
                                .mapToObj(i -> "a" + i + "=''")
                                .collect(Collectors.joining(" ")) + "/>"));
        add(all, "name", setup("<" + "n".repeat(1_000_000) + "/>"));
        add(all, "attribute value", setup("<a b='" + "x".repeat(3_000_000) + "'/>"));
        add(all, "text", setup("x".repeat(20_000_000)));
        add(all, "text of references", setup("&#65;".repeat(800_000)));
        add(all, "comment", setup("<!--" + "x".repeat(4_000_000) + "-->"));
        add(all, "instruction", setup("<?a " + "x".repeat(3_500_000) + "?>"));
        add(all, "lines", Documents.request("<OrderRequest>" + "<ItemOut/>".repeat(100_000) + "</OrderRequest>"));
        add(
                all,
                "prefixes",
                setup("<a "
                        + IntStream.range(0, 50_000)
                                .mapToObj(i -> "xmlns:a" + i + "='u'")
                                .collect(Collectors.joining(" "))
                        + "/>"));
        add(
                all,
                "prefixes that nest",
                setup(IntStream.range(0, 190)
                        .mapToObj(i -> "<a xmlns:p" + i + "='u" + i + "'>")
                        .collect(Collectors.joining())));
        add(all, "never ends", "<cXML>" + setup("c").substring(0, 500));
        return all;
    }

    private static void add(Map<String, byte[]> all, String name, String document) {
        all.put(name, document.getBytes(UTF_8));
    }
}
