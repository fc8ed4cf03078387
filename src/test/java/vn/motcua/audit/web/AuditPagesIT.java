package vn.motcua.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditSearch;
import vn.motcua.audit.AuditTrail;

@MotCuaIT
class AuditPagesIT {

    private static final String LIST = "/quan-tri/nhat-ky";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditSearch search;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private final String name = "p" + UUID.randomUUID();

    @BeforeEach
    void write() {
        trail.record(
                new Actor("account:" + name, "203.0.113.7", "REF-" + name),
                Act.CHANGE,
                "agency",
                "sxd",
                Map.of("name", "Sở Xây dựng & <b>"));
    }

    @Test
    void showsWhoDidWhatFromWhere() {
        HttpResponse<String> page = auditor().get(LIST + "?nguoi=" + name);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("203.0.113.7", name, "Sửa", "Đơn vị", "sxd", "/tai-ve?nguoi=" + name);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void showsAnEntryWithItsDetailsAndItsPlaceInTheChain() {
        HttpResponse<String> page = auditor().get(LIST + "/" + newest(name).id());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("REF-" + name, "Sở Xây dựng &amp; &lt;b&gt;", "Khớp với dòng liền trước", "Số trong nhánh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/999999999999999999", "/abc", "/-1", "/99999999999999999999999"})
    void knowsNoOtherEntry(String path) {
        assertThat(auditor().get(LIST + path).statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToOlderEntries() {
        transaction.executeWithoutResult(_ -> {
            for (int at = 1; at <= 60; at++) {
                trail.read(new Actor("account:" + name, "", ""), "dossier", "sxd H-%03d".formatted(at));
            }
        });
        String first = auditor().get(LIST + "?nguoi=" + name).body();
        String older = first.replaceFirst("(?s).*href=\"(/quan-tri/nhat-ky\\?[^\"]*truoc=\\d+)\".*", "$1");
        String second = auditor().get(older.replace("&amp;", "&")).body();

        assertThat(first).contains("H-060", "H-011").doesNotContain("H-010");
        assertThat(second).contains("H-010", "H-001", "Về dòng mới nhất").doesNotContain("H-011", "truoc=");
    }

    @Test
    void saysWhatIsWrongWithAFilterAndKeepsIt() {
        String page =
                auditor().get(LIST + "?nguoi=" + name + "&tu=2026-02-30&den=x").body();

        assertThat(page)
                .contains("error-summary", "href=\"#tu\"", "href=\"#den\"", "id=\"den-error\"", "value=\"2026-02-30\"")
                .contains("aria-describedby=\"tu-error\"", "aria-invalid=\"true\"", "value=\"" + name + "\"");
        assertThat(auditor().get(LIST + "/tai-ve?tu=x").statusCode()).isEqualTo(400);
    }

    @Test
    void explainsAnEmptyList() {
        assertThat(auditor().get(LIST + "?nguoi=khong-co-" + name).body())
                .contains("Không có dòng nào khớp với bộ lọc")
                .doesNotContain("<table");
    }

    @Test
    void isTakenAwayAsAFileOfWhatTheFilterFinds() {
        HttpResponse<String> file = auditor().get(LIST + "/tai-ve?nguoi=" + name);

        assertThat(file.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv")
                .contains("UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("nhat-ky.csv");
        assertThat(file.body()).startsWith("\uFEFF\"Lúc\",\"Người làm\"");
        assertThat(file.body().lines()).hasSize(2);
        assertThat(file.body())
                .contains("\"account:%s\",\"203.0.113.7\",\"change\",\"agency\",\"sxd\"".formatted(name))
                .contains("\"\"Sở Xây dựng & <b>\"\"");
    }

    @Test
    void recordsThatItIsRead() {
        SignedInClient auditor = auditor();
        long id = newest(name).id();
        auditor.get(LIST + "?nguoi=" + name);
        auditor.get(LIST + "/" + id);
        auditor.get(LIST + "/tai-ve?nguoi=" + name + "&doi-tuong=Nguyen-Thi-Hoa");

        List<AuditEntry> readings = search.find(
                new AuditFilter(
                        Optional.of("account:kiemtoan"),
                        Optional.of(Act.READ),
                        Optional.of("audit"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                3);
        assertThat(readings)
                .extracting(entry -> entry.line().subject())
                .containsExactly("export", Long.toString(id), "list");
        assertThat(readings.getLast().line().details()).contains(name);
        assertThat(readings.getLast().line().address()).isEqualTo("127.0.0.1");
        assertThat(readings.getFirst().line().details()).doesNotContain("Hoa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sxd", "vpub", "lanhdao"})
    void isForNobodyElse(String account) {
        SignedInClient client = SignedInClient.as(account, port);
        for (String path : List.of(LIST, LIST + "/1", LIST + "/tai-ve")) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(new SignedInClient(port).get(LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void isForTheProvincesAdministratorToo() {
        assertThat(SignedInClient.as("quantri", port).get(LIST).statusCode()).isEqualTo(200);
    }

    private SignedInClient auditor() {
        return SignedInClient.as("kiemtoan", port);
    }

    private AuditEntry newest(String actor) {
        return search.find(
                        new AuditFilter(
                                Optional.of(actor),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        1)
                .getFirst();
    }
}
