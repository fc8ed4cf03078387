package vn.motcua.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The console, in UTF-8 whatever the locale: a call that is printed to be pasted must keep its Vietnamese letters. */
public final class Console {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    public static PrintStream out() {
        return OUT;
    }
}
