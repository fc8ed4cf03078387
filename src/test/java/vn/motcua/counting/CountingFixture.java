package vn.motcua.counting;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of other modules need of the figures. */
public final class CountingFixture {

    private CountingFixture() {}

    public static Counting counting(JdbcClient jdbc) {
        return new Counting(new DeltaTable(jdbc));
    }
}
