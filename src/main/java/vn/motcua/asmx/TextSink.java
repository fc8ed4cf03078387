package vn.motcua.asmx;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one parameter's text as it comes: into memory up to a threshold, then into a temporary file. */
final class TextSink extends Writer {

    private static final Logger LOG = LoggerFactory.getLogger(TextSink.class);

    private final Spool spool;
    private final String address;
    private final int threshold;
    private final StringBuilder held = new StringBuilder();
    private long length;
    private @Nullable SpoolFile file;
    private @Nullable Writer toFile;

    TextSink(Spool spool, String address, int threshold) {
        this.spool = spool;
        this.address = address;
        this.threshold = threshold;
    }

    @Override
    public void write(char[] chars, int offset, int count) {
        length += count;
        if (length <= threshold) {
            held.append(chars, offset, count);
            return;
        }
        try {
            spooling().write(chars, offset, count);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    /** Ends the text; nothing may be written after it. */
    void complete() {
        if (toFile != null) {
            try {
                toFile.flush();
            } catch (IOException e) {
                throw noRoom(e);
            }
        }
    }

    /** The text, when complete. */
    AsmxText text() {
        return file == null ? new HeldText(held.toString()) : new SpooledText(file, length);
    }

    @Override
    public void flush() {
        // Once is enough, when the text is complete.
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private Writer spooling() throws IOException {
        if (toFile == null) {
            file = spool.create(address);
            toFile = new OutputStreamWriter(file, StandardCharsets.UTF_8);
            toFile.append(held);
            held.setLength(0);
            held.trimToSize();
        }
        return toFile;
    }

    private static Stop noRoom(IOException e) {
        LOG.error("A long text cannot be put into a temporary file; the call is refused as busy.", e);
        return new Stop(new Ending.Busy());
    }
}
