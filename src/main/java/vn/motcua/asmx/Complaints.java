package vn.motcua.asmx;

import com.ctc.wstx.exc.WstxEOFException;
import java.util.Collection;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What .NET's XML reader says of a document that it cannot read; callers see it only where nothing was known yet. */
final class Complaints {

    static final String DOCUMENT_TYPE = "DTD is prohibited in this XML document.";
    static final String CHARACTER = "Invalid character in the given encoding.";

    private Complaints() {}

    /**
     * The words for a failure.
     *
     * @param open the elements not closed yet, the innermost first, with their prefixes
     */
    static String of(XMLStreamException failure, Beginning beginning, Collection<String> open) {
        return beginning.complaint().orElseGet(() -> {
            boolean atEnd = failure instanceof WstxEOFException;
            return atEnd
                    ? unclosed(open) + at(failure.getLocation(), 1)
                    : "The document is not well-formed." + at(failure.getLocation(), 0);
        });
    }

    private static String unclosed(Collection<String> open) {
        return "Unexpected end of file has occurred."
                + (open.isEmpty() ? "" : " The following elements are not closed: " + String.join(", ", open) + ".");
    }

    /** Limits that are exceeded have no place. */
    private static String at(@Nullable Location location, int further) {
        return location == null
                ? ""
                : " Line " + location.getLineNumber() + ", position " + (location.getColumnNumber() + further) + ".";
    }
}
