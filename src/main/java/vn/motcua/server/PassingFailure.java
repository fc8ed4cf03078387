package vn.motcua.server;

import java.util.Optional;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that are no fault of the program: the database is out of reach, or too busy. */
public final class PassingFailure {

    private PassingFailure() {}

    /** Whether the same may well succeed a little later. */
    public static boolean is(Throwable cause) {
        return switch (cause) {
            case CannotGetJdbcConnectionException _,
                    CannotCreateTransactionException _,
                    NonTransientDataAccessResourceException _,
                    TransientDataAccessException _ -> true;
            default ->
                Optional.ofNullable(cause.getCause()).map(PassingFailure::is).orElse(false);
        };
    }
}
