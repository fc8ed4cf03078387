package vn.motcua.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * Takes the files out of a document before an XML parser sees it, so that a hundred megabytes of base64 are never
 * held. It knows just enough of XML to tell a tag from a comment, CDATA or text; what is wrong in the rest it leaves
 * in place for the parser to find.
 */
final class DocumentScanner {

    private final SourceText source;
    private final ScannedText text;
    private final TagScanner tags;

    private DocumentScanner(Reader reader, Set<String> fileNames, DocumentLimits limits) {
        this.source = new SourceText(reader);
        this.text = new ScannedText(source, limits.maxDocumentChars());
        this.tags = new TagScanner(source, text, fileNames, limits.maxFileBytes());
    }

    /** Reads {@code reader} to its end or the limit of characters; {@code fileNames} in lower case. */
    static ScannedDocument scan(Reader reader, Set<String> fileNames, DocumentLimits limits)
            throws IOException, MalformedDocument {
        DocumentScanner scanner = new DocumentScanner(reader, fileNames, limits);
        boolean done = false;
        try {
            scanner.scan();
            done = true;
        } finally {
            if (!done) {
                ScannedDocument.closeAll(scanner.tags.contents());
            }
        }
        return scanner.result();
    }

    private ScannedDocument result() {
        return new ScannedDocument(text.toString(), text.positions(), tags.files(), tags.contents(), !text.full());
    }

    private void scan() throws IOException, MalformedDocument {
        start();
        while (text.peek() != SourceText.END) {
            if (text.peek() == '<') {
                markup();
            } else {
                text.copyContent();
            }
        }
    }

    /**
     * The string is text already: whatever encoding or version its declaration names says nothing. The parser sees a
     * space instead, so that it never takes a second declaration for the first.
     */
    private void start() throws IOException {
        source.skipByteOrderMark();
        while (XmlCharacters.isSpace(text.peek())) {
            text.copy();
            source.skipByteOrderMark();
        }
        String first = source.ahead(6);
        if (first.startsWith("<?xml") && first.length() == 6 && XmlCharacters.isSpace(first.charAt(5))) {
            text.blankThrough("?>");
        }
    }

    private void markup() throws IOException, MalformedDocument {
        if (source.startsWith(TagScanner.COMMENT)) {
            text.copyThrough(TagScanner.COMMENT, TagScanner.COMMENT_END);
        } else if (source.startsWith(TagScanner.CDATA)) {
            text.copyThrough(TagScanner.CDATA, TagScanner.CDATA_END);
        } else if (source.ahead(9).equalsIgnoreCase("<!DOCTYPE")) {
            throw new MalformedDocument(source.position(), Messages.text("malformed.dtd"));
        } else if (source.startsWith(TagScanner.INSTRUCTION)) {
            text.copyThrough(TagScanner.INSTRUCTION, TagScanner.INSTRUCTION_END);
        } else if (source.startsWith(TagScanner.END_TAG)) {
            text.copyThrough(TagScanner.END_TAG, ">");
        } else {
            tags.tag();
        }
    }
}
