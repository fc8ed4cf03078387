package vn.motcua.asmx;

import java.util.List;
import java.util.regex.Pattern;

/** A document about a service, whose address is filled in for each request. */
record Addressed(List<String> parts) {

    // The address in the recorded documents: a place holder.
    private static final Pattern ADDRESS = Pattern.compile("http://dvc\\.example/[^\"?]*");

    /** Takes {@code document} apart; fails when it has no address. */
    static Addressed of(String document) {
        List<String> parts = List.of(ADDRESS.split(document, -1));
        if (parts.size() < 2) {
            throw new IllegalStateException("The document has no address to fill in.");
        }
        return new Addressed(parts);
    }

    String at(String url) {
        return String.join(XmlText.escapeAttribute(url), parts);
    }
}
