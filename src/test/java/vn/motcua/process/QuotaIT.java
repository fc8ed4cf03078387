package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.AtOnce;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** What agencies meet that call more than a small quota allows. */
class QuotaIT {

    private static final int CALLS_PER_SECOND = 5;
    private static final int SIMULTANEOUS_CALLS = 3;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path dataDirectory;

    private static AppProcess app;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        app = AppProcess.startDemo(
                dataDirectory,
                "--motcua.agency.calls-per-second=" + CALLS_PER_SECOND,
                "--motcua.agency.simultaneous-calls=" + SIMULTANEOUS_CALLS);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        app.terminate();
    }

    @Test
    void refusesTheCallsBeyondThoseThatStillGoOn() throws Exception {
        try (Connection database = app.database();
                ExecutorService callers = Executors.newCachedThreadPool()) {
            database.setAutoCommit(false);
            database.createStatement().execute("lock table dossier in access exclusive mode");
            CompletionService<ResultString> calls = new ExecutorCompletionService<>(callers);
            for (int i = 0; i < SIMULTANEOUS_CALLS + 4; i++) {
                calls.submit(() -> call("stc"));
            }
            for (int i = 0; i < 4; i++) {
                ResultString refused = calls.take().get();
                assertThat(refused.code()).isEqualTo("QUA_HAN_MUC");
                assertThat(refused.value("ThongBao")).contains("3 lượt gọi cùng một lúc");
                assertThat(refused.value("GuiLai")).isEqualTo("1");
                assertThat(refused.value("GuiLaiSau")).isEqualTo("1");
            }
            database.rollback();
            for (int i = 0; i < SIMULTANEOUS_CALLS; i++) {
                assertThat(calls.take().get().isDone()).isTrue();
            }
        }
        assertThat(call("stc").isDone()).isTrue();
    }

    @Test
    void refusesTheCallsBeyondTheRateButNotThoseOfOthers() throws Exception {
        long begin = System.nanoTime();
        List<ResultString> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(call("sxd"));
        }
        long seconds = (System.nanoTime() - begin) / 1_000_000_000 + 1;

        long done = answers.stream().filter(ResultString::isDone).count();
        assertThat(done).isBetween(2L * CALLS_PER_SECOND, (2 + seconds) * CALLS_PER_SECOND);
        assertThat(answers.stream().filter(answer -> !answer.isDone()))
                .isNotEmpty()
                .allMatch(answer -> answer.code().equals("QUA_HAN_MUC"))
                .allMatch(answer -> answer.value("ThongBao").contains("5 lượt gọi mỗi giây"))
                .allMatch(answer -> answer.value("GuiLaiSau").equals("1"));
        assertThat(call("stp").isDone()).isTrue();
    }

    @Test
    void countsWhatComesOverRestAsWell() {
        RestClient client = new RestClient(app.port(), "demo-stt");
        List<RestAnswer> answers =
                Stream.generate(() -> client.get("/changes")).limit(40).toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeGreaterThanOrEqualTo(10);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(429);
                    assertThat(answer.code()).isEqualTo("QUA_HAN_MUC");
                    assertThat(answer.text("detail")).contains("5 lượt gọi mỗi giây");
                    assertThat(answer.response().headers().firstValue("Retry-After"))
                            .contains("1");
                });
        assertThat(new RestClient(app.port(), "demo-stp").get("/changes").status())
                .isEqualTo(200);
    }

    @Test
    void outsidersUseUpNothing() throws Exception {
        List<ResultString> answers = AtOnce.run(50, _ -> callUnchecked("snv", "guessed"));
        assertThat(answers).allMatch(answer -> answer.code().equals("SAI_XAC_THUC"));
        assertThat(call("snv").isDone()).isTrue();
    }

    private static ResultString callUnchecked(String agency, String secret) {
        try {
            return call(agency, secret);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ResultString call(String agency) throws IOException, InterruptedException {
        return call(agency, "demo-" + agency);
    }

    private static ResultString call(String agency, String secret) throws IOException, InterruptedException {
        try (SoapClient client = new SoapClient(app.port())) {
            return client.call(SoapMessage.register(aDossier().toString()).as(agency, secret));
        }
    }
}
