package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;
import vn.motcua.server.DataDirectory;

@MotCuaIT
class AuditCommandIT {

    @Autowired
    private AuditCommand command;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditChain chain;

    @Autowired
    private DataDirectory directory;

    @TempDir
    private Path temporary;

    @BeforeEach
    void write() {
        trail.record(new Actor("account:quantri", "203.0.113.7", "R"), Act.CHANGE, "agency", "sxd", Map.of());
    }

    @Test
    void printsEndsThatItUnderstandsTheNextTime() throws IOException {
        Answer first = run(command, "verify");

        assertThat(first.code()).isZero();
        assertThat(first.text()).contains("Không thấy dòng nào bị sửa");
        assertThat(KeptHeads.in(first.text()).heads()).hasSize(Place.LANES + 1);
        Path kept = Files.writeString(temporary.resolve("kept.txt"), first.text());
        write();
        assertThat(run(command, "verify", kept.toString()).code()).isZero();
    }

    @Test
    void namesWhatWasTamperedWith() {
        Tampering tampering = new Tampering(new ClusterOwner(directory.root()), chain);
        Answer answer = tampering.after(
                administrator -> administrator.sql("""
                    update audit_entry set subject = 'snv'
                    where (lane, number) = (select no, number from audit_lane where number > 0 limit 1)
                    """).update(),
                administrator -> run(new AuditCommand(verifier(administrator)), "verify"));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .containsPattern(
                        "SAI LỆCH: Nhánh \\d+, số \\d+, ghi lúc \\d\\d:\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}: nội dung")
                .doesNotContain("Không thấy dòng nào");
    }

    @Test
    void saysHowItIsUsed() {
        for (String[] words :
                List.of(new String[] {}, new String[] {"check"}, new String[] {"verify", "a", "b"}, new String[] {
                    "verify", temporary.resolve("none").toString()
                })) {
            assertThat(run(command, words).code()).isEqualTo(2);
        }
        assertThat(run(command).text()).contains("audit verify");
    }

    private AuditVerifier verifier(JdbcClient administrator) {
        AuditReading reading = new AuditReading(administrator, chain);
        return new AuditVerifier(reading, chain, new AuditSeal(reading, chain));
    }

    private record Answer(int code, String text) {}

    private static Answer run(AuditCommand command, String... words) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        int code = command.run(List.of(words), new PrintStream(shown, true, StandardCharsets.UTF_8));
        return new Answer(code, shown.toString(StandardCharsets.UTF_8));
    }
}
