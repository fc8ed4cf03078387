package vn.motcua.asmx;

import org.jspecify.annotations.Nullable;

/** How results and faults are written to one kind of caller. */
interface Wire {

    /** The reply that carries {@code result}. */
    Reply result(Operation operation, @Nullable String result);

    Reply fault(Fault fault);
}
