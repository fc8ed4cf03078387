package vn.motcua.asmx;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A request's bytes, counted: stops the call when there are too many, or when they take too long. */
final class RequestBody extends InputStream {

    private final InputStream in;
    private final long limit;
    private final LongSupplier nanoTime;
    private final Patience patience;
    private final long start;
    private long count;
    private boolean ended;

    RequestBody(InputStream in, long limit, Patience patience) {
        this(in, limit, patience, System::nanoTime);
    }

    RequestBody(InputStream in, long limit, Patience patience, LongSupplier nanoTime) {
        this.in = in;
        this.limit = limit;
        this.patience = patience;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** The bytes read so far. */
    long count() {
        return count;
    }

    /** Whether nothing more will come. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (patience.isOver(nanoTime.getAsLong() - start, count)) {
            throw new Stop(new Ending.TooSlow());
        }
        // All that is allowed is handed on first: what it says decides how the refusal is worded.
        long rest = Math.max(limit - count, 1);
        int n = take(bytes, offset, (int) Math.min(length, rest));
        if (count > limit) {
            throw new Stop(new Ending.TooLarge());
        }
        return n;
    }

    /** Reads on without keeping anything, until the end or until the time is over; true at the end. */
    boolean drain(Duration timeout) throws IOException {
        long end = nanoTime.getAsLong() + timeout.toNanos();
        byte[] waste = new byte[16 * 1024];
        while (!ended && nanoTime.getAsLong() - end <= 0) {
            take(waste, 0, waste.length);
        }
        return ended;
    }

    private int take(byte[] bytes, int offset, int length) throws IOException {
        int n = -1;
        try {
            n = in.read(bytes, offset, length);
            count += Math.max(n, 0);
            return n;
        } catch (IOException e) {
            if (isTimeout(e)) {
                throw new Stop(new Ending.TooSlow());
            }
            throw e;
        } finally {
            // After a failure, too, nothing more will come.
            ended = n < 0;
        }
    }

    /** Whether nothing came for so long that the server stopped waiting. */
    private static boolean isTimeout(IOException e) {
        return e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
    }
}
