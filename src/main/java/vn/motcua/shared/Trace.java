package vn.motcua.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An exception as it may be logged: the classes and stacks of its chain, but no messages, which may quote payload. */
public final class Trace extends Exception {

    private static final int MAX_CHAIN = 20;

    private Trace(Throwable original, @Nullable Trace cause) {
        super(name(original), cause);
        setStackTrace(original.getStackTrace());
    }

    public static Trace of(Throwable original) {
        return of(original, MAX_CHAIN);
    }

    private static Trace of(Throwable original, int rest) {
        Throwable cause = original.getCause();
        return new Trace(original, cause == null || rest == 0 ? null : of(cause, rest - 1));
    }

    private static String name(Throwable original) {
        String name = original.getClass().getName();
        return original instanceof SQLException sql ? name + " (SQLSTATE " + sql.getSQLState() + ")" : name;
    }
}
