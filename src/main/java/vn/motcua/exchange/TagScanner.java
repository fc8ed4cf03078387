package vn.motcua.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Copies start tags and takes the files out of the elements that hold them: their value attribute or their text. */
final class TagScanner {

    static final String COMMENT = "<!--";
    static final String COMMENT_END = "-->";
    static final String CDATA = "<![CDATA[";
    static final String CDATA_END = "]]>";
    static final String INSTRUCTION = "<?";
    static final String INSTRUCTION_END = "?>";
    static final String END_TAG = "</";

    /** A document of the contract holds one; more only come from repetitions, which are errors. */
    private static final int MAX_FILES = 8;

    private final SourceText source;
    private final ScannedText text;
    private final Set<String> fileNames;
    private final long maxFileBytes;
    private final Map<Integer, DivertedFile> files = new HashMap<>();
    private final List<FileContent> contents = new ArrayList<>();

    /** Names in lower case: they count in any case and place, since a wrong one is to be reported, not held. */
    TagScanner(SourceText source, ScannedText text, Set<String> fileNames, long maxFileBytes) {
        this.source = source;
        this.text = text;
        this.fileNames = fileNames;
        this.maxFileBytes = maxFileBytes;
    }

    /** What was found, by the offset of the element's start tag. */
    Map<Integer, DivertedFile> files() {
        return files;
    }

    /** All that must be closed. */
    List<FileContent> contents() {
        return contents;
    }

    void tag() throws IOException, MalformedDocument {
        int start = text.length();
        text.copy();
        String name = text.copyName();
        boolean file = !fileNames.isEmpty() && fileNames.contains(localName(name));
        String attribute = "";
        for (int c = text.peek(); c != SourceText.END && c != '<' && c != '>'; c = text.peek()) {
            if (!XmlCharacters.endsName(c)) {
                attribute = text.copyName();
            } else if (c != '"' && c != '\'') {
                text.copy();
            } else if (file && attribute.equalsIgnoreCase(DocumentParser.VALUE)) {
                divertAttribute(start, c);
            } else {
                text.copyQuoted(c);
            }
        }
        if (text.peek() == '>') {
            boolean closed = text.endsWith('/');
            text.copy();
            if (file && !closed) {
                divertContent(start);
            }
        }
    }

    private void divertAttribute(int start, int quote) throws IOException, MalformedDocument {
        text.copy();
        FileIntake intake = intake();
        for (int c = source.peek(); c != quote && c != '<' && c != SourceText.END; c = source.peek()) {
            intake.take(true);
        }
        keep(start, intake);
        if (source.peek() == quote) {
            text.copy();
        }
    }

    private void divertContent(int start) throws IOException, MalformedDocument {
        FileIntake intake = files.containsKey(start) ? FileIntake.ofNothing(source, maxFileBytes) : intake();
        boolean inside = true;
        while (inside && source.peek() != SourceText.END) {
            if (source.peek() != '<') {
                intake.take(true);
                continue;
            }
            text.resume();
            inside = divertMarkup(intake);
        }
        keep(start, intake);
    }

    /** False at a tag, where the content of a file ends; a start tag there is as wrong as any other letter. */
    private boolean divertMarkup(FileIntake intake) throws IOException {
        if (source.startsWith(COMMENT)) {
            text.copyThrough(COMMENT, COMMENT_END);
            return true;
        }
        if (source.startsWith(INSTRUCTION)) {
            text.copyThrough(INSTRUCTION, INSTRUCTION_END);
            return true;
        }
        if (!source.startsWith(CDATA)) {
            if (!source.startsWith(END_TAG)) {
                intake.refuse();
            }
            return false;
        }
        text.copy(CDATA.length());
        while (source.peek() != SourceText.END && !source.startsWith(CDATA_END)) {
            intake.take(false);
        }
        text.resume();
        text.copy(CDATA_END.length());
        return true;
    }

    private FileIntake intake() {
        FileContent content = new FileContent(maxFileBytes);
        contents.add(content);
        return new FileIntake(source, content, maxFileBytes);
    }

    private void keep(int start, FileIntake intake) throws IOException, MalformedDocument {
        files.putIfAbsent(start, intake.finish());
        // There may be very many empty ones, which hold nothing that must be closed.
        contents.removeIf(content -> content.size() == 0);
        if (contents.size() > MAX_FILES) {
            throw new MalformedDocument(source.position(), Messages.text("malformed.files", MAX_FILES));
        }
        text.resume();
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
