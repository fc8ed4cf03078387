package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void tellsClassesAndStacksButNoMessages() {
        SQLException cause = new SQLException("Key (id)=(183456789) already exists.", "23505");
        Trace trace = Trace.of(new IllegalStateException("Nguyễn Văn A", cause));
        StringWriter log = new StringWriter();

        trace.printStackTrace(new PrintWriter(log));

        assertThat(log.toString())
                .contains("java.lang.IllegalStateException", "java.sql.SQLException (SQLSTATE 23505)", "TraceTest.java")
                .doesNotContain("183456789", "Nguyễn");
    }

    @Test
    void endsWithAChainThatDoesNot() {
        IllegalStateException first = new IllegalStateException();
        first.initCause(new IllegalArgumentException(first));

        assertThat(Trace.of(first)).hasMessage("java.lang.IllegalStateException");
    }
}
