package vn.motcua.counting;

import java.util.Arrays;

/** A number for each measure. */
@SuppressWarnings("EnumOrdinal") // The array never leaves this class; a map would box each number of every dossier.
public final class Counts {

    private static final int SIZE = Measure.values().length;

    private final long[] values;

    private Counts(long[] values) {
        this.values = values;
    }

    public static Counts zero() {
        return new Counts(new long[SIZE]);
    }

    public long of(Measure measure) {
        return values[measure.ordinal()];
    }

    public Counts plus(Counts other) {
        Counts sum = new Counts(values.clone());
        sum.add(other, 1);
        return sum;
    }

    boolean isZero() {
        return Arrays.stream(values).allMatch(value -> value == 0);
    }

    void add(Measure measure, long value) {
        values[measure.ordinal()] += value;
    }

    void add(Counts other, long times) {
        for (int i = 0; i < SIZE; i++) {
            values[i] += times * other.values[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(values, counts.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Those that are not zero. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Counts[");
        for (Measure measure : Measure.values()) {
            if (of(measure) != 0) {
                text.append(measure.column()).append('=').append(of(measure)).append(' ');
            }
        }
        return text.append(']').toString();
    }
}
