package vn.motcua.counting;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of other modules need of the figures. */
public final class CountingFixture {

    private CountingFixture() {}

    public static Counting counting(JdbcClient jdbc) {
        return new Counting(new DeltaTable(jdbc));
    }

    /** Folds at most so many rows, as a node does now and then; returns how many. */
    public static int fold(JdbcClient jdbc, int most) {
        return new FoldTable(jdbc).fold(most);
    }
}
