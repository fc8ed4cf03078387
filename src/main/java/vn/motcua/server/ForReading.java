package vn.motcua.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks the {@code JdbcClient} and the {@code TransactionTemplate} for reports: few connections that only read, with a
 * time-out, and transactions that take turns, so that no report takes anything away from the intake of dossiers.
 */
@Qualifier
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForReading {}
