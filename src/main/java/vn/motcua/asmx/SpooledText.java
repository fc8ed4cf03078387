package vn.motcua.asmx;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text in a temporary file, as UTF-8. */
record SpooledText(SpoolFile file, long length) implements AsmxText {

    @Override
    public Reader open() {
        return new InputStreamReader(file.read(), StandardCharsets.UTF_8);
    }

    @Override
    public String string(int maxLength) {
        if (length > maxLength) {
            throw new AsmxTextTooLong(length, maxLength);
        }
        StringWriter whole = new StringWriter((int) length);
        try (Reader reader = open()) {
            reader.transferTo(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toString();
    }
}
