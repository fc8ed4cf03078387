package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes changed at random: whatever comes, it is answered, and never as a failure of ours. */
class MutationTest {

    private static final String SPICE = "<>&;'\"/!?-[]=: \u0000\u00FF#x";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersWhateverComes(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/asmx/captures/s11-ThemMoiHoSoDVC.request"));
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        byte[] body = Arrays.copyOfRange(whole, text.indexOf("\r\n\r\n") + 4, whole.length);
        AsmxService done = Echo.dossiers(call -> "done");
        for (int i = 0; i < 1_000; i++) {
            Posted call = Posted.soap11("").bytes(mutated(body, random));
            Posted sent = random.nextBoolean() ? call : call.soapAction(null);

            Reply reply = sent.reply(done, Admission.WORK, Optional.empty());

            assertThat(reply.status()).isIn(200, 400, 500);
            assertThat(reply.text()).doesNotContain("Internal error");
        }
    }

    private static byte[] mutated(byte[] body, Random random) {
        byte[] changed = Arrays.copyOf(body, random.nextInt(5) == 0 ? random.nextInt(body.length) : body.length);
        for (int i = random.nextInt(6); i >= 0 && changed.length > 0; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(3)) {
                case 0 -> changed[at] = (byte) SPICE.charAt(random.nextInt(SPICE.length()));
                case 1 -> changed[at] = (byte) random.nextInt(256);
                default -> {
                    int length = Math.min(40, changed.length - at);
                    System.arraycopy(body, random.nextInt(body.length - length), changed, at, length);
                }
            }
        }
        return changed;
    }
}
