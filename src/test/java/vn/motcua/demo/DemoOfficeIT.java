package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class DemoOfficeIT {

    @Autowired
    private DemoOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private DossierFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void sendsTenOfTheDepartmentsRecentDossiersOnWithALetter() {
        List<DossierHistory> histories = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            histories.add(history(aReception("sxd")));
        }
        office.pass(histories);

        assertThat(histories.stream().filter(this::isOnTheDesk)).hasSize(10);
    }

    @Test
    void leavesOldDossiersAndThoseOfOthersWhereTheyAre() {
        Reception recent = aReception("sxd");
        DossierHistory old = history(
                new Reception(recent.code(), "sxd", "sxd", recent.procedure(), recent.ownerName(), null, -60, null));
        DossierHistory districts = history(aReception("436"));
        office.pass(List.of(old, districts));

        assertThat(List.of(old, districts)).noneMatch(this::isOnTheDesk);
    }

    private DossierHistory history(Reception reception) {
        var received = fixture.command(reception);
        return new DossierHistory(received, received.receivedAt(), List.of());
    }

    private boolean isOnTheDesk(DossierHistory history) {
        return jdbc.sql("""
            select count(*) from dossier join office_letter on office_letter.dossier_id = dossier.id
            where code = :code and number like '%/TTr-SXD'
            """)
                        .param("code", history.received().code())
                        .query(Long.class)
                        .single()
                == 1;
    }
}
