package vn.motcua.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;

/** The programs that integrators copy; {@code compat/run} tries those that need more than a JDK. */
@MotCuaIT
class SamplesIT {

    private static final Path SAMPLES = Path.of("src/main/resources/integration/samples");

    private final int port;

    SamplesIT(AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue, @LocalServerPort int port) {
        this.port = port;
        Contract.prepare(register, secrets, catalogue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl.sh", "Sample.cs", "Sample.java", "sample.php", "sample.py", "sample.mjs"})
    void everySampleNamesTheAddressOnceAndHoldsNoSecret(String file) throws IOException {
        String sample = Files.readString(SAMPLES.resolve(file));
        assertThat(sample).containsOnlyOnce("{{DIA_CHI}}").doesNotContain("http://localhost");
        assertThat(sample.replaceFirst("MOTCUA_MA_XAC_THUC=demo-sxd", ""))
                .contains("MOTCUA_DON_VI", "MOTCUA_MA_XAC_THUC")
                .doesNotContain("demo-sxd");
    }

    @Test
    void theJavaSampleRegistersADossierAndChangesItsStatus(@TempDir Path folder)
            throws IOException, InterruptedException {
        String sample = Files.readString(SAMPLES.resolve("Sample.java"));
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, sample.replace("{{DIA_CHI}}", "http://localhost:" + port));
        assertThat(run(source, "demo-sxd").lines().filter(line -> !line.startsWith("MaBienNhan: ")))
                .containsExactly(
                        "KetQua: 1",
                        "Ma: DA_TIEP_NHAN",
                        "ThongBao: Đã tiếp nhận hồ sơ.",
                        "LapLai: 0",
                        "KetQua: 1",
                        "Ma: DA_CAP_NHAT_TRANG_THAI",
                        "ThongBao: Đã cập nhật trạng thái hồ sơ.",
                        "LapLai: 0");
        assertThat(run(source, "sai")).contains("KetQua: 0", "Ma: SAI_XAC_THUC");
    }

    private static String run(Path source, String secret) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", source.toString())
                .redirectErrorStream(true);
        builder.environment().put("MOTCUA_DON_VI", "sxd");
        builder.environment().put("MOTCUA_MA_XAC_THUC", secret);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
