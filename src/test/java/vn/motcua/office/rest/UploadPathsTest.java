package vn.motcua.office.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadPathsTest {

    @Test
    void readsAnIdAsItWasGivenOut() {
        UUID id = UUID.randomUUID();

        assertThat(UploadPaths.id(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "7D444840-9DC0-11D1-B245-5FFDCE74FAD2",
                "7d444840-9dc0-11d1-b245-5ffdce74fad2x",
                "../files"
            })
    void takesNoOtherSpelling(String text) {
        assertThat(UploadPaths.id(text)).isEmpty();
    }
}
