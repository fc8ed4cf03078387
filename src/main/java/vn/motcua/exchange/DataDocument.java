package vn.motcua.exchange;

import java.io.IOException;
import java.io.Reader;

/**
 * One document as agencies send it in the parameter {@code xml}: elements under {@code <data>}, each with its value
 * in the attribute {@code value} (letter 68/VP-CNTT, annex §5). Close it: it may hold a temporary file.
 */
public final class DataDocument implements AutoCloseable {

    private final ScannedDocument document;
    private final FieldReader fields;

    private DataDocument(ScannedDocument document, FieldReader fields) {
        this.document = document;
        this.fields = fields;
    }

    /**
     * Reads one document to its end; what is wrong with its fields is told by {@link #fields()}.
     *
     * @throws MalformedDocument where it is not well-formed, holds a DTD, is too deep or has another root
     * @throws DocumentTooLarge (unchecked) where it or a file in it is over {@code limits}
     */
    public static DataDocument read(Reader source, DocumentShape shape, DocumentLimits limits)
            throws IOException, MalformedDocument {
        ScannedDocument document = DocumentScanner.scan(source, shape.fileNames(), limits);
        boolean done = false;
        try {
            DataDocument read =
                    new DataDocument(document, new FieldReader(DocumentParser.parse(document, shape, limits)));
            done = true;
            return read;
        } finally {
            if (!done) {
                document.close();
            }
        }
    }

    /** The same reader each time. */
    public FieldReader fields() {
        return fields;
    }

    /** Deletes what files it holds; they cannot be read any more. */
    @Override
    public void close() throws IOException {
        document.close();
    }
}
