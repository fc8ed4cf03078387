package vn.motcua.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.agency.RegisterChange;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Callers with the right secret who may no longer call, as they read it. */
@MotCuaIT
class CallersIT {

    private static final String COMMUNE = "18070";

    private final JdbcClient jdbc;
    private final AgencyRegister register;
    private final AgencyAdministration administration;
    private final AgencySecrets secrets;
    private final SoapClient client;

    CallersIT(
            JdbcClient jdbc,
            AgencyRegister register,
            AgencyAdministration administration,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.register = register;
        this.administration = administration;
        this.secrets = secrets;
        this.client = new SoapClient(port);
        Contract.prepare(register, secrets, catalogue);
    }

    @BeforeEach
    void theAgencyMayCall() throws Exception {
        assertThat(call().code()).isEqualTo("DA_TIEP_NHAN");
    }

    @AfterEach
    void everythingIsAsBefore() {
        jdbc.sql("delete from agency_successor where agency_id = :id")
                .param("id", commune().id())
                .update();
        jdbc.sql("update agency set valid_to = null where code = :code")
                .param("code", COMMUNE)
                .update();
        secrets.assign(List.of(commune()), agency -> "demo-" + agency.code());
        client.close();
    }

    @Test
    void aSecretThatHasExpiredIsNamedAsSuch() throws Exception {
        jdbc.sql("update agency_secret set valid_from = now() - interval '2 days', valid_until = now() - interval"
                        + " '1 day' where agency_id = :id")
                .param("id", commune().id())
                .update();
        secrets.assign(List.of(register.byCode("stc").orElseThrow()), agency -> "demo-stc");
        assertThat(call().code()).isEqualTo("MA_XAC_THUC_HET_HAN");
        assertThat(call("wrong").code()).isEqualTo("SAI_XAC_THUC");
    }

    @Test
    void anAgencyThatHasEndedLearnsItsSuccessors() throws Exception {
        Agency successor = register.byCode("18073").orElseThrow();
        administration.change(
                LocalDate.now(ProvinceTime.ZONE),
                new RegisterChange.Close(COMMUNE, List.of(successor.code())),
                new Actor("system", "", "it"));
        ResultString result = call();
        assertThat(result.code()).isEqualTo("DON_VI_NGUNG_HOAT_DONG");
        assertThat(result.value("ThongBao")).contains("18073", successor.name());
        assertThat(result.value("GuiLai")).isEqualTo("0");
        assertThat(call("wrong").code()).isEqualTo("SAI_XAC_THUC");
    }

    private ResultString call() throws Exception {
        return call("demo-" + COMMUNE);
    }

    private ResultString call(String secret) throws Exception {
        return client.call(SoapMessage.register(aDossier().toString()).as(COMMUNE, secret));
    }

    private Agency commune() {
        return register.byCode(COMMUNE).orElseThrow();
    }
}
