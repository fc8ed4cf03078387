package vn.motcua.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

@MotCuaIT
class CallPagesIT {

    private static final String PAGE = "/quan-tri/cuoc-goi";

    private final int port;
    private final SoapClient soap;

    CallPagesIT(
            AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue, @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.port = port;
        this.soap = new SoapClient(port);
    }

    @Test
    void showsAnAgencyItsOwnCallsOnly() throws Exception {
        String own = registered("sxd");
        String foreign = registered("stc");

        assertThat(awaited("sxd", "?ho-so=" + own, own)).contains("ThemMoiHoSoDVC", "DA_TIEP_NHAN");
        assertThat(awaited("quantri", "?ho-so=" + foreign, foreign)).contains("stc");
        assertThat(awaited("kiemtoan", "?ho-so=" + foreign, foreign)).contains("stc");
        assertThat(page("sxd", "?ho-so=" + foreign)).contains("Không có cuộc gọi nào");
        assertThat(page("sxd", "?don-vi=stc")).contains("Không có đơn vị nào có mã này");
        assertThat(SignedInClient.as("lanhdao", port).get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void findsACallByTheReferenceInItsAnswer() throws Exception {
        ResultString refused = soap.call(SoapMessage.status("KHONG-CO", "Đang xử lý"));
        String reference = refused.value("MaTraCuu");

        assertThat(awaited("sxd", "?ma-tra-cuu=" + reference, "/" + reference)).contains("KHONG_TIM_THAY_HO_SO");
        assertThat(page("sxd", "/" + reference))
                .contains("KHONG-CO", "CapNhatTrangThaiHoSo", "/tich-hop#ma-KHONG_TIM_THAY_HO_SO", "127.0.0.1");
        assertThat(SignedInClient.as("stc", port).get(PAGE + "/" + reference).statusCode())
                .isEqualTo(404);
    }

    @Test
    void countsByResultWithALinkToThoseCalls() throws Exception {
        String code = registered("sxd");
        awaited("sxd", "?ho-so=" + code, code);

        assertThat(page("sxd", "?don-vi=sxd&chuc-nang=ThemMoi"))
                .containsPattern("chuc-nang=ThemMoi&amp;ket-qua=DA_TIEP_NHAN\"")
                .contains("ket-qua=DA_TIEP_NHAN");
    }

    private String registered(String agency) throws Exception {
        DossierXml dossier = DossierXml.aDossier();
        soap.call(SoapMessage.register(dossier.toString()).as(agency, "demo-" + agency));
        return dossier.code();
    }

    private String awaited(String person, String query, String text) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        String page = page(person, query);
        while (!page.contains("scope=\"row\"") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            page = page(person, query);
        }
        assertThat(page).contains(text);
        return page;
    }

    private String page(String person, String query) {
        return SignedInClient.as(person, port).get(PAGE + query).body();
    }
}
