package vn.motcua.asmx;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** One call's place; closing it makes room. */
record Pass(Admission admission, @Nullable Semaphore place) implements AutoCloseable {

    @Override
    public void close() {
        if (place != null) {
            place.release();
        }
    }
}
