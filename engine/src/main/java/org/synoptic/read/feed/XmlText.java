package org.synoptic.read.feed;

import org.jsoup.nodes.Entities;

/// The characters behind the references of XML and HTML: `&amp;`, `&#8211;`, `&nbsp;`.
final class XmlText {
    private static final int LONGEST_NAME = 32;

    /// What Windows means by the numbers from 128 to 159, as HTML takes them; 0 where it means nothing.
    private static final String WINDOWS =
            "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
                    + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

    private XmlText() {}

    /// References put into characters, once. What is no reference stays as it is, and so does a name that HTML does not
    /// have.
    static String unescaped(String text) {
        int mark = text.indexOf('&');
        if (mark < 0) return text;
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; mark >= 0; mark = text.indexOf('&', mark + 1)) {
            int end = text.indexOf(';', mark, Math.min(text.length(), mark + LONGEST_NAME));
            String meant = end < 0 ? "" : meant(text, mark + 1, end);
            if (meant.isEmpty()) continue;
            out.append(text, from, mark).append(meant);
            from = end + 1;
            mark = end;
        }
        return out.append(text, from, text.length()).toString();
    }

    /// The characters of a source without elements: CDATA sections as they stand, comments left out, the rest with its
    /// references resolved.
    static String characters(String source) {
        int mark = source.indexOf("<");
        if (mark < 0) return unescaped(source);
        StringBuilder out = new StringBuilder(source.length());
        int from = 0;
        for (; mark >= 0; mark = source.indexOf('<', from)) {
            out.append(unescaped(source.substring(from, mark)));
            if (source.startsWith("<![CDATA[", mark)) {
                int end = source.indexOf("]]>", mark);
                out.append(source, mark + 9, end < 0 ? source.length() : end);
                from = end < 0 ? source.length() : end + 3;
            } else if (source.startsWith("<!--", mark)) {
                int end = source.indexOf("-->", mark + 4);
                from = end < 0 ? source.length() : end + 3;
            } else {
                out.append('<');
                from = mark + 1;
            }
        }
        return out.append(unescaped(source.substring(from))).toString();
    }

    /// Empty when it means nothing.
    private static String meant(String text, int from, int to) {
        if (from == to) return "";
        if (text.charAt(from) == '#') return number(text, from + 1, to);
        return switch (text.substring(from, to)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> Entities.getByName(text.substring(from, to));
        };
    }

    private static String number(String text, int from, int to) {
        boolean hex = from < to && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
        int code = 0;
        for (int i = hex ? from + 1 : from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
            if (digit < 0 || code > Character.MAX_CODE_POINT) return "";
            code = code * (hex ? 16 : 10) + digit;
        }
        if (code >= 128 && code < 160 && WINDOWS.charAt(code - 128) != 0)
            return WINDOWS.substring(code - 128, code - 127);
        boolean isCharacter = code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
        return isCharacter ? Character.toString(code) : "\ufffd";
    }
}
