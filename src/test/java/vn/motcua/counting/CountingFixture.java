package vn.motcua.counting;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of other modules need of the figures. */
public final class CountingFixture {

    private CountingFixture() {}

    public static Counting counting(JdbcClient jdbc) {
        return new Counting(new DeltaTable(jdbc));
    }

    /** Reads what is counted through a connection of the test's choice. */
    public static Sums sums(JdbcClient jdbc) {
        return new Sums(new SumTable(jdbc));
    }

    /** Folds at most so many rows, as a node does now and then; returns how many. */
    public static int fold(JdbcClient jdbc, int most) {
        return new FoldTable(jdbc).fold(most);
    }
}
