package org.comptoir.cxml.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.HardenedXml;
import org.comptoir.cxml.dtd.Dtd;
import org.jspecify.annotations.Nullable;

/**
 * Judges cXML documents by the DTD version they declare and by the rules no DTD holds. Opens no file and no connection;
 * reads a document once, in memory that does not grow with it but for the line numbers and Ids it has seen.
 *
 * <pre>{@code
 * Validator validator = new Validator(CxmlLimits.DEFAULT);   // once, for all threads
 * Verdict verdict = validator.judge(bytes, null);
 * verdict.findings().forEach(System.out::println);
 * }</pre>
 */
public final class Validator {

    private final HardenedXml hardened;
    private final CxmlLimits limits;

    public Validator(CxmlLimits limits) {
        this.limits = limits;
        this.hardened = new HardenedXml(limits);
    }

    /**
     * @param document the whole document, of whatever origin
     * @param httpCharset the charset of the Content-Type header; null when it named none
     * @return what is against it; a document that cannot be read has one finding more, of level REFUSE and a rule that
     *     begins with {@code xml-}
     */
    public Verdict judge(byte[] document, @Nullable String httpCharset) {
        Findings findings = new Findings();
        try {
            HardenedXml.Opened ahead = open(document, httpCharset);
            Kind kind = Kind.ahead(ahead.xml(), ahead.systemId().orElse(""));
            Dtd dtd = kind.dtd().dtd();
            List<Judge> judges = dtdJudges(new DtdAdvice(dtd, kind.dtd().newest()::dtd), findings);
            judges.add(new FieldTypes(findings));
            judges.add(new ContentRules(kind, findings));
            return walk(open(document, httpCharset), dtd, judges, findings);
        } catch (CxmlException e) {
            return unreadable(e, findings, "none");
        }
    }

    /** By one DTD whatever the document declares, and by no other rule. */
    Verdict judgeByDtd(byte[] document, Dtd dtd) {
        Findings findings = new Findings();
        try {
            return walk(open(document, null), dtd, dtdJudges(new DtdAdvice(dtd, () -> dtd), findings), findings);
        } catch (CxmlException e) {
            return unreadable(e, findings, dtd.label());
        }
    }

    private HardenedXml.Opened open(byte[] document, @Nullable String httpCharset) throws CxmlException {
        return hardened.open(document, httpCharset, anyRoot -> true);
    }

    private static List<Judge> dtdJudges(DtdAdvice advice, Findings findings) {
        List<Judge> judges = new ArrayList<>();
        judges.add(new DtdChildren(advice, findings));
        judges.add(new DtdAttributes(advice, findings));
        return judges;
    }

    private Verdict walk(HardenedXml.Opened opened, Dtd dtd, List<Judge> judges, Findings findings) {
        try {
            new Walk(opened.xml(), limits, dtd, judges).toTheEnd();
            return findings.verdict(dtd.label());
        } catch (CxmlException e) {
            return unreadable(e, findings, dtd.label());
        }
    }

    private static Verdict unreadable(CxmlException e, Findings findings, String dtd) {
        String place = e.line() > 0 ? "Line %d, column %d: ".formatted(e.line(), e.column()) : "";
        findings.last(new Finding(
                Level.REFUSE,
                "",
                e.line(),
                e.column(),
                "xml-" + e.reason().name().toLowerCase(Locale.ROOT),
                String.valueOf(e.getMessage()).substring(place.length()),
                advice(e.reason())));
        return findings.verdict(dtd);
    }

    private static String advice(CxmlException.Reason reason) {
        return switch (reason) {
            case MALFORMED -> "Write the document with an XML library; nothing after this place was judged";
            case ENCODING -> "Send UTF-8 and say so in the declaration, or say nothing";
            case FORBIDDEN -> "Write the characters themselves or their numbers and declare nothing in the DOCTYPE";
            case LIMIT -> "Send less in one document; nothing after this place was judged";
            case STRUCTURE -> "Send a cXML document";
        };
    }
}
