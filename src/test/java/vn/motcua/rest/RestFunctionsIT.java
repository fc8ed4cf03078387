package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.rest.DossierJson.aDossier;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;

/** The functions as an agency's system uses them over REST. */
@MotCuaIT
class RestFunctionsIT {

    private final RestClient client;

    RestFunctionsIT(
            AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue, @LocalServerPort int port) {
        this.client = new RestClient(port, "demo-sxd");
        Contract.prepare(register, secrets, catalogue);
    }

    @Test
    void registersADossierOnce() {
        DossierJson dossier = aDossier();
        RestAnswer first = client.post("/dossiers", dossier.toString());
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(first.text("dossier")).isEqualTo(dossier.code());
        assertThat(first.header("X-Ma-Tra-Cuu")).hasSize(20);
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        RestAnswer again = client.post("/dossiers", dossier.toString());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.response().body())
                .isEqualTo(first.response().body().replace("\"repeated\":false", "\"repeated\":true"));
    }

    @Test
    void tellsAllErrorsAtOnce() {
        RestAnswer answer = client.post(
                "/dossiers",
                aDossier()
                        .with("code", 12)
                        .without("title")
                        .with("receivedAt", "10/11/2026 08:00:00")
                        .toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("SAI_KIEU code", "SAI_DINH_DANG_NGAY receivedAt", "THIEU title");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
