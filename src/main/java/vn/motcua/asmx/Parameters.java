package vn.motcua.asmx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts of one call's parameters; closing it removes their temporary files. */
final class Parameters implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parameters.class);

    private final Spool spool;
    private final String address;
    private final int threshold;
    private final Map<String, TextSink> sinks = new HashMap<>(8);

    /** The parameters of a call from {@code address}. */
    Parameters(Spool spool, String address, int threshold) {
        this.spool = spool;
        this.address = address;
        this.threshold = threshold;
    }

    boolean has(String name) {
        return sinks.containsKey(name);
    }

    /** Where the text of a parameter goes that has none yet. */
    TextSink sink(String name) {
        TextSink sink = new TextSink(spool, address, threshold);
        sinks.put(name, sink);
        return sink;
    }

    Optional<AsmxText> text(String name) {
        return Optional.ofNullable(sinks.get(name)).map(TextSink::text);
    }

    @Override
    public void close() {
        for (TextSink sink : sinks.values()) {
            try {
                sink.close();
            } catch (IOException e) {
                // The call itself is done; its answer must not suffer.
                LOG.error("A temporary file cannot be closed.", e);
            }
        }
    }
}
