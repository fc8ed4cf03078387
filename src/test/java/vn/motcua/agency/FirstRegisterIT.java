package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;

@MotCuaIT
class FirstRegisterIT {

    @Autowired
    private FirstRegister firstRegister;

    @Autowired
    private AgencyTable table;

    @Autowired
    private AgencyRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fillsAnEmptyRegisterFromItsFile() {
        assertThat(register.all())
                .extracting(Agency::code)
                // Other tests may have made agencies since.
                .containsSubsequence(SampleAgencies.ROWS.stream()
                        .map(AgencyTable.NewAgency::code)
                        .toList());
    }

    @Test
    void putsEachCommuneUnderItsDistrict() {
        List<String> stored = jdbc.sql("""
            select child.code || ' ' || parent.code
            from agency_form join agency child on child.id = agency_id join agency parent on parent.id = parent_id
            where child.code = any(:shipped)
            """)
                .param(
                        "shipped",
                        SampleAgencies.ROWS.stream()
                                .map(agency -> agency.code())
                                .toArray(String[]::new))
                .query(String.class)
                .list();

        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(SampleAgencies.ROWS.stream()
                        .filter(agency -> agency.parentCode().isPresent())
                        .map(agency -> agency.code() + " " + agency.parentCode().get())
                        .toList());
    }

    @Test
    void touchesNothingThatIsThere() throws Exception {
        List<String> before = rows();

        firstRegister.afterPropertiesSet();

        assertThat(rows()).hasSizeGreaterThanOrEqualTo(292).isEqualTo(before);
    }

    @Test
    void addsNoAgencyTwice() {
        List<String> before = rows();

        assertThat(table.add(SampleAgencies.ROWS)).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    /** With the transaction that wrote each, so that a rewritten one differs. */
    private List<String> rows() {
        return jdbc.sql("select a.xmin::text || a::text || f.xmin::text || f::text"
                        + " from agency a join agency_form f on f.agency_id = a.id order by a.id, f.valid_from")
                .query(String.class)
                .list();
    }
}
