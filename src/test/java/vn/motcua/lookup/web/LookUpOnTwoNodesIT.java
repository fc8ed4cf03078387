package vn.motcua.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ClusterOwner;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaApplication;
import vn.motcua.MotCuaIT;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** Two whole applications over one database: guessing and walking through codes are slowed by both together. */
@MotCuaIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookUpOnTwoNodesIT {

    private static final String DATABASE = "two_nodes";
    private static final String PASSWORD = "a-password-of-two-nodes";
    private static final String KEY = "5e".repeat(32);

    private final ClusterOwner cluster;

    @TempDir
    private static Path directory;

    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;
    private DossierFixture dossiers;

    LookUpOnTwoNodesIT(@Value("${motcua.data-dir}") Path dataDirectory) {
        this.cluster = new ClusterOwner(dataDirectory);
    }

    @BeforeAll
    void start() {
        JdbcClient administrator = cluster.administrator();
        administrator
                .sql("create role %s login password '%s'".formatted(DATABASE, PASSWORD))
                .update();
        administrator
                .sql("create database %s owner %s".formatted(DATABASE, DATABASE))
                .update();
        one = node("one");
        other = node("other");
        dossiers = new DossierFixture(
                one.getBean(JdbcClient.class),
                one.getBean(AgencyRegister.class),
                one.getBean(ProcedureCatalogue.class));
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
        cluster.administrator()
                .sql("drop database " + DATABASE + " with (force)")
                .update();
        cluster.administrator().sql("drop role " + DATABASE).update();
    }

    @Test
    void countWrongSecondFactorsTogether() {
        forgetPace();
        String code = dossiers.received(aReception("sxd")).code();
        for (int i = 0; i < 5; i++) {
            String left = i < 4 ? "Còn " + (4 - i) + " lần thử" : "đã sai 5 lần";
            assertThat(tries(i % 2 == 0 ? one : other, code, "0000").body()).contains(left);
        }
        for (ConfigurableApplicationContext node : new ConfigurableApplicationContext[] {one, other}) {
            assertThat(tries(node, code, "6789").body())
                    .contains("đã bị nhập sai 5 lần")
                    .doesNotContain("Nguyễn Văn An");
            assertThat(tries(node, code, "042090006789").body()).contains("Nguyễn Văn An");
        }
    }

    @Test
    void slowWhoWalksThroughCodesTogether() {
        forgetPace();
        long granted = IntStream.range(0, 40)
                .mapToObj(i -> site(i % 2 == 0 ? one : other).get("/tra-cuu?ma=H27-" + i))
                .filter(answer -> answer.statusCode() != 429)
                .count();
        assertThat(granted).isEqualTo(20);
        assertThat(site(one).get("/tra-cuu?ma=H27-x").statusCode()).isEqualTo(429);
        assertThat(site(other).get("/tra-cuu?ma=H27-x").headers().firstValue("Retry-After"))
                .isPresent();
        forgetPace();
    }

    @Test
    void openEachOthersLinksOfOwners() {
        forgetPace();
        String code = dossiers.received(aReception("sxd")).code();
        String link = tries(one, code, "6789").body().replaceFirst("(?s).*(/tra-cuu/chu-ho-so\\?khoa=[\\w-]+).*", "$1");
        assertThat(site(other).get(link).body()).contains("Nguyễn Văn An");
    }

    private void forgetPace() {
        one.getBean(JdbcClient.class).sql("delete from lookup_pace").update();
    }

    private static HttpResponse<String> tries(ConfigurableApplicationContext node, String code, String factor) {
        return site(node).post("/tra-cuu", Map.of("ma", code, "so", factor));
    }

    private static SiteClient site(ConfigurableApplicationContext node) {
        return new SiteClient(Integer.parseInt(node.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private ConfigurableApplicationContext node(String name) {
        return new SpringApplicationBuilder(MotCuaApplication.class)
                .run(
                        "--server.port=0",
                        "--motcua.data-dir=" + directory.resolve(name),
                        "--motcua.server-key=" + KEY,
                        "--motcua.lookup.burst=20",
                        "--motcua.lookup.per-minute=1",
                        "--spring.datasource.url=" + cluster.url(DATABASE),
                        "--spring.datasource.username=" + DATABASE,
                        "--spring.datasource.password=" + PASSWORD);
    }
}
