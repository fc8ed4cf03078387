package vn.motcua.exchange;

import com.ctc.wstx.exc.WstxEOFException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Says in Vietnamese what the XML parser found wrong, where, and what to write instead. */
final class SyntaxError {

    /**
     * One kind of mistake.
     *
     * @param message a piece of the parser's message; its groups are the arguments of ours
     * @param mark what the mistake begins with, looked for backwards from where the parser stopped; may be empty
     */
    private record Kind(Pattern message, String key, String mark) {
        Kind(String message, String key, String mark) {
            this(Pattern.compile(message), key, mark);
        }
    }

    private static final List<Kind> KINDS = List.of(
            // The letter's own sample closes YKien so; integrators who copy it must learn that it is not their fault.
            new Kind("close tag </Ykien>; expected </YKien>", "malformed.ykien", "</"),
            new Kind("close tag </(.+)>; expected </(.+)>", "malformed.close", "</"),
            new Kind("expecting a close tag for element <(.+)>", "malformed.unclosed", ""),
            new Kind("Undeclared general entity|reference for entity|missing name\\?", "malformed.ampersand", "&"),
            new Kind("character reference|character entity|expected a (?:hex|dec)", "malformed.ampersand", "&"),
            new Kind("EOF in attribute value", "malformed.quote_open", ""),
            new Kind("in attribute value", "malformed.less_in_value", ""),
            new Kind("malformed start element", "malformed.less_in_text", "<"),
            new Kind("Expected a quote", "malformed.quote", ""),
            new Kind("expected '='", "malformed.equals", ""),
            new Kind("expected space, or", "malformed.quote_inside", ""),
            new Kind("Duplicate attribute '(.+)'", "malformed.attribute_twice", ""),
            new Kind("Undeclared namespace prefix \"([^\"]+)\"", "malformed.prefix", ""),
            new Kind("']]>' not allowed", "malformed.cdata_end", ""),
            new Kind("'--' not allowed", "malformed.comment", "<!--"),
            new Kind("processing instruction target", "malformed.declaration", "<?"),
            new Kind("multiple roots|in epilog", "malformed.after_root", ""),
            new Kind("'&' .*in prolog", "malformed.escaped", ""),
            new Kind("in prolog", "malformed.before_root", ""),
            new Kind("Attribute limit", "malformed.attributes", ""),
            new Kind("Unexpected EOF|end of input", "malformed.end", ""));

    private SyntaxError() {}

    /**
     * What the caller is to be told; throws {@link DocumentTooLarge} where only our cut made it an error.
     *
     * @param read offset to which the parser has read
     */
    static MalformedDocument of(XMLStreamException cause, int read, ScannedDocument document, DocumentLimits limits) {
        int length = document.text().length();
        int offset = Math.clamp(offset(cause, read, length), 0, length);
        if (!document.complete() && offset > length - CharacterReference.MAX_LENGTH) {
            throw DocumentTooLarge.document(limits.maxDocumentChars());
        }
        if (document.text().isBlank()) {
            return malformed(document, length, "malformed.empty");
        }
        return KINDS.stream()
                .map(kind -> new Candidate(kind, kind.message().matcher(cause.getMessage())))
                .filter(candidate -> candidate.message().find())
                .findFirst()
                .map(candidate -> candidate.at(document, offset))
                .orElseGet(() -> malformed(document, offset, "malformed.syntax"));
    }

    private static int offset(XMLStreamException cause, int read, int length) {
        if (cause instanceof WstxEOFException) {
            return length;
        }
        return cause.getLocation() == null ? read : cause.getLocation().getCharacterOffset();
    }

    private record Candidate(Kind kind, Matcher message) {

        MalformedDocument at(ScannedDocument document, int offset) {
            int start = kind.mark().isEmpty() ? offset : document.text().lastIndexOf(kind.mark(), offset);
            Object[] names = new Object[message.groupCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = Problems.shown(message.group(i + 1));
            }
            return malformed(document, start < 0 ? offset : start, kind.key(), names);
        }
    }

    private static MalformedDocument malformed(ScannedDocument document, int offset, String key, Object... names) {
        return new MalformedDocument(document.positions().at(offset), Messages.text(key, names));
    }
}
