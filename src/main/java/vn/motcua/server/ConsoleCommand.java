package vn.motcua.server;

import java.io.PrintStream;
import java.util.List;

/**
 * Something an operator does from the console: {@code java -jar motcua.jar NAME ARGUMENTS}, also while the system runs.
 */
public interface ConsoleCommand {

    String name();

    /** Does it and says so on {@code out}; returns the exit code, 0 when done. */
    int run(List<String> arguments, PrintStream out);
}
