package vn.motcua.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small table held in memory and read again when it is older than its greatest age, so that another node's change
 * is seen within that age. Readers never wait for one another: who finds it old reads it, the others go on with what
 * is there.
 */
public final class Snapshot<T> {

    private record Held<T>(T value, long readAtNanos, long generation) {}

    private final Supplier<T> source;
    private final long maxAgeNanos;
    private final LongSupplier nanoTime;
    private final AtomicLong generation = new AtomicLong();
    private final AtomicReference<@Nullable Held<T>> held = new AtomicReference<>();

    public Snapshot(Duration maxAge, Supplier<T> source) {
        this(maxAge, source, System::nanoTime);
    }

    Snapshot(Duration maxAge, Supplier<T> source, LongSupplier nanoTime) {
        this.source = source;
        this.maxAgeNanos = maxAge.toNanos();
        this.nanoTime = nanoTime;
    }

    /** The table as of at most the greatest age ago; passes on the source's failure. */
    public T get() {
        Held<T> present = held.get();
        long now = nanoTime.getAsLong();
        if (present == null || present.generation() != generation.get()) {
            return read(null, now);
        }
        if (now - present.readAtNanos() < maxAgeNanos) {
            return present.value();
        }
        Held<T> keptMeanwhile = new Held<>(present.value(), now, present.generation());
        return held.compareAndSet(present, keptMeanwhile) ? read(present, now) : present.value();
    }

    /** Forgets what is held: the next reader sees the change just made. */
    public void forget() {
        generation.incrementAndGet();
    }

    private T read(@Nullable Held<T> previous, long now) {
        long readGeneration = generation.get();
        try {
            T value = source.get();
            held.set(new Held<>(value, now, readGeneration));
            return value;
        } catch (RuntimeException e) {
            held.set(previous);
            throw e;
        }
    }
}
