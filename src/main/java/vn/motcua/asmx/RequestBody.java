package vn.motcua.asmx;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A request's bytes, counted: stops the call when there are too many, or when they take too long. */
final class RequestBody extends InputStream {

    private final InputStream in;
    private final long limit;
    private final LongSupplier nanoTime;
    private final long deadline;
    private long count;
    private boolean ended;

    RequestBody(InputStream in, long limit, Duration timeout) {
        this(in, limit, timeout, System::nanoTime);
    }

    RequestBody(InputStream in, long limit, Duration timeout, LongSupplier nanoTime) {
        this.in = in;
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.deadline = nanoTime.getAsLong() + timeout.toNanos();
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
        if (isLate(deadline)) {
            throw new Stop(Fault.tooSlow());
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
        while (!ended && !isLate(end)) {
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
        } finally {
            // After a failure, too, nothing more will come.
            ended = n < 0;
        }
    }

    private boolean isLate(long moment) {
        return nanoTime.getAsLong() - moment > 0;
    }
}
