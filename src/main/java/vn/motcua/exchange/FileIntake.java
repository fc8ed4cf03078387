package vn.motcua.exchange;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FieldError.Position;

/** Takes the base64 of one file element out of the string sent, into a file. */
final class FileIntake {

    private final SourceText source;
    private final FileContent content;
    private final Base64Decoder decoder;
    private final long maxFileBytes;
    private boolean ignored;
    private long chars;
    private @Nullable Position fault;

    FileIntake(SourceText source, FileContent content, long maxFileBytes) {
        this.source = source;
        this.content = content;
        this.decoder = new Base64Decoder(content);
        this.maxFileBytes = maxFileBytes;
    }

    /** Takes what counts for nothing, such as the text of an element that has a value attribute. */
    static FileIntake ofNothing(SourceText source, long maxFileBytes) {
        FileIntake intake = new FileIntake(source, new FileContent(0), maxFileBytes);
        intake.ignored = true;
        return intake;
    }

    /**
     * Takes the next letters of base64 as far as they are here, else the next character or, where {@code references}
     * mean something, all of a character reference.
     */
    void take(boolean references) throws IOException {
        int letters = ignored || fault != null ? 0 : source.take(decoder::acceptFours);
        chars += letters;
        if (letters == 0) {
            takeOne(references);
        }
    }

    private void takeOne(boolean references) throws IOException {
        // White space between the letters does not count as content but must end somewhere too.
        if (++chars > maxFileBytes * 4 + 1_000_000) {
            throw DocumentTooLarge.file(maxFileBytes);
        }
        int c = source.peek();
        int length = 1;
        if (c == '&' && references) {
            Optional<CharacterReference> reference = CharacterReference.at(source.ahead(CharacterReference.MAX_LENGTH));
            c = reference.map(CharacterReference::codePoint).orElse(c);
            length = reference.map(CharacterReference::length).orElse(length);
        }
        if (!ignored && fault == null && !decoder.accept(c)) {
            refuse();
        }
        source.skip(length);
    }

    /** Notes that what comes next has no place in base64. */
    void refuse() {
        if (!ignored && fault == null) {
            fault = source.position();
        }
    }

    /** Ends the file; what is not kept is deleted at once. */
    DivertedFile finish() throws IOException {
        if (fault == null && !decoder.end()) {
            refuse();
        }
        if (fault != null) {
            content.close();
            return new DivertedFile.BadBase64(fault);
        }
        byte[] sha256 = content.finish();
        if (content.size() == 0) {
            return new DivertedFile.Empty();
        }
        Optional<String> mediaType = FileType.of(content);
        if (mediaType.isEmpty()) {
            content.close();
            return new DivertedFile.NotAllowed();
        }
        return new DivertedFile.Received(new StoredFile(content, mediaType.get(), sha256));
    }
}
