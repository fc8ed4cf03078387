package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    private final List<Integer> fetched = new ArrayList<>();

    @Test
    void readsEveryPieceInOrder() {
        assertThat(stream(new byte[] {1, 2}, new byte[] {3}, new byte[] {4, 5, 6}))
                .hasBinaryContent(new byte[] {1, 2, 3, 4, 5, 6});
    }

    @Test
    void fetchesAPieceOnlyWhenItIsWanted() throws Exception {
        try (InputStream stream = stream(new byte[] {1, -2}, new byte[] {3})) {
            assertThat(fetched).isEmpty();
            assertThat(stream.read()).isEqualTo(1);
            assertThat(stream.read()).isEqualTo(254);
            assertThat(fetched).containsExactly(0);
            assertThat(stream.read(new byte[10])).isEqualTo(1);
            assertThat(stream.read(new byte[0])).isZero();
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(fetched).containsExactly(0, 1);
        }
    }

    @Test
    void endsAtOnceWhereThereIsNothing() {
        assertThat(stream()).isEmpty();
    }

    private InputStream stream(byte[]... chunks) {
        return new ChunkStream(chunks.length, no -> {
            fetched.add(no);
            return chunks[no];
        });
    }
}
