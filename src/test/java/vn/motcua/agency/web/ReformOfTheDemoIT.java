package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.SiteClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** The reorganisations up to July 2025, applied to a demo system of its own as an administrator applies them. */
@MotCuaIT
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-dossiers=300"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReformOfTheDemoIT {

    private static final String PAGE = "/quan-tri/sap-xep/2025-07-01";

    /** A dossier as a citizen asks for it. */
    private record Asked(String dossier, String agency) {

        String path() {
            return "/tra-cuu?ma=" + SiteClient.encoded(dossier) + "&don-vi=" + agency;
        }
    }

    private final AgencyRegister register;
    private final JdbcClient jdbc;
    private final SoapClient soap;
    private final SiteClient site;
    private final int port;
    private final String preview;
    private final List<Agency> before;
    private final List<Asked> dossiers;

    ReformOfTheDemoIT(
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.register = register;
        this.jdbc = jdbc;
        this.port = port;
        this.soap = new SoapClient(port);
        this.site = new SiteClient(port);
        Contract.prepare(register, secrets, catalogue);
        before = register.all();
        dossiers = dossiers().stream().filter(this::isFound).toList();
        preview = SignedInClient.as("quantri", port).get(PAGE).body();
    }

    @BeforeAll
    void apply() {
        HttpResponse<String> applied = SignedInClient.as("quantri", port).post(PAGE + "/ap-dung", Map.of());

        assertThat(applied.statusCode()).isEqualTo(302);
        assertThat(applied.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(PAGE));
    }

    @AfterAll
    void close() {
        soap.close();
    }

    @Test
    void saysBeforehandWhatIsAppliedTogetherAndThatItIsFinal() {
        assertThat(preview)
                .contains("11/07/2018", "01/01/2020", "01/01/2025", "01/03/2025", "01/07/2025")
                .contains("Các đợt sau đây có ngày sớm hơn và chưa áp dụng")
                .contains("áp dụng rồi thì không hoàn tác được")
                .contains("Ngừng hoạt động (152)", "giữ mã (69)", "UBND Phường Thành Sen");
    }

    @Test
    void leavesSixtyNineCommunesAndNoDistrict() {
        Map<AgencyKind, Long> kinds =
                register.all().stream().collect(Collectors.groupingBy(Agency::kind, Collectors.counting()));

        assertThat(kinds)
                .isEqualTo(Map.of(
                        AgencyKind.COMMUNE, 69L,
                        AgencyKind.DEPARTMENT, 10L,
                        AgencyKind.INSPECTORATE, 1L,
                        AgencyKind.OFFICE, 1L));
        assertThat(register.byCode("snn").orElseThrow().name()).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(register.byCode("18073").orElseThrow().name()).isEqualTo("UBND Phường Thành Sen");
    }

    @Test
    void keepsTheKeyOfEveryCodeThatGoesOn() {
        List<Agency> goingOn = before.stream()
                .filter(agency -> register.byId(agency.id()).validTo().isEmpty())
                .toList();

        assertThat(goingOn)
                .hasSize(81)
                .allSatisfy(agency -> assertThat(
                                register.byCode(agency.code()).orElseThrow().id())
                        .isEqualTo(agency.id()));
    }

    @Test
    void findsEveryOldDossierUnderItsOldCode() {
        assertThat(dossiers).hasSizeGreaterThan(200);
        assertThat(dossiers.stream().map(Asked::agency).distinct().filter(code -> isEnded(code)))
                .as("agencies that have ended, among senders")
                .hasSizeGreaterThan(20);
        assertThat(dossiers).allMatch(this::isFound);
    }

    @Test
    void tellsEveryCallerWithAnOldCodeItsSuccessors() throws Exception {
        List<Agency> ended =
                before.stream().filter(agency -> isEnded(agency.code())).toList();
        assertThat(ended).hasSize(193 + 13 + 5);
        for (Agency agency : ended) {
            ResultString result = call(agency.code(), agency.code());
            assertThat(result.code()).as(agency.code()).isEqualTo("DON_VI_NGUNG_HOAT_DONG");
            assertThat(codesIn(result.value("ThongBao")))
                    .as("successors of " + agency)
                    .isNotEmpty()
                    .allMatch(code ->
                            register.byCode(code).orElseThrow().validTo().isEmpty());
        }
    }

    @Test
    void namesSuccessorsThroughEveryReorganisation() throws Exception {
        assertThat(codesIn(call("448", "448").value("ThongBao")))
                .as("Lộc Hà went into Thạch Hà, which was then divided")
                .contains("18562", "18409")
                .doesNotContain("445");
        assertThat(codesIn(call("18796", "18796").value("ThongBao")))
                .containsExactlyInAnyOrder("18823", "18754", "18832");
        assertThat(call("skhdt", "skhdt").value("ThongBao")).contains("Sở Tài chính (stc)");
    }

    @Test
    void letsThoseCallWhoseCodeGoesOn() throws Exception {
        assertThat(call("18073", "18073").code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(call("snn", "snn").code()).isEqualTo("DA_TIEP_NHAN");
    }

    @Test
    void acceptsAProvisionalCodeForTheFinalOneAndKnowsWhoHeldItBefore() throws Exception {
        assertThat(call("18151", "18163").code()).isEqualTo("DA_TIEP_NHAN");
        ResultString before2020 = call("18151", "18151");
        assertThat(before2020.code()).isEqualTo("DON_VI_NGUNG_HOAT_DONG");
        assertThat(codesIn(before2020.value("ThongBao"))).containsExactly("18163");
        assertThat(call("18151", "18070").code()).isEqualTo("SAI_XAC_THUC");
    }

    @Test
    void findsAFreshDossierUnderTheProvisionalCode() throws Exception {
        DossierXml dossier = DossierXml.aDossier();
        assertThat(soap.call(SoapMessage.register(dossier.toString()).as("18163", "demo-18163"))
                        .isDone())
                .isTrue();

        assertThat(site.get(new Asked(dossier.code(), "18151").path()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isAppliedForGoodAndOnce() {
        SignedInClient administrator = SignedInClient.as("quantri", port);
        int audited = audited();

        assertThat(administrator.post(PAGE + "/ap-dung", Map.of()).statusCode()).isEqualTo(302);
        HttpResponse<String> undone = administrator.post(PAGE + "/hoan-tac", Map.of());

        assertThat(undone.statusCode()).isEqualTo(409);
        assertThat(undone.body()).contains("không hoàn tác được nữa");
        assertThat(administrator.get(PAGE).body()).contains("không hoàn tác được");
        assertThat(audited()).isEqualTo(audited).isGreaterThan(300);
    }

    private ResultString call(String code, String secretOf) throws Exception {
        return soap.call(SoapMessage.register(DossierXml.aDossier().toString()).as(code, "demo-" + secretOf));
    }

    private boolean isEnded(String code) {
        return before.stream()
                .filter(agency -> agency.code().equals(code))
                .anyMatch(agency -> register.byId(agency.id()).validTo().isPresent());
    }

    private boolean isFound(Asked asked) {
        return site.get(asked.path()).statusCode() == 200;
    }

    private static List<String> codesIn(String message) {
        return Pattern.compile("\\(([a-z0-9]+)\\)")
                .matcher(message)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private List<Asked> dossiers() {
        return jdbc.sql("select d.code, a.code as agency from dossier d join agency a on a.id = d.sender_id")
                .query((row, number) -> new Asked(row.getString("code"), row.getString("agency")))
                .list();
    }

    private int audited() {
        return jdbc.sql("select count(*) from audit_entry where kind in ('agency', 'reform')")
                .query(Integer.class)
                .single();
    }
}
