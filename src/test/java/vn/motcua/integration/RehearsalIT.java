package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;

@MotCuaIT
class RehearsalIT {

    private static final String PDF = "JVBERi0xLjQK";

    private final JdbcClient jdbc;
    private final FunctionTable table;
    private final Rehearsal rehearsal;

    RehearsalIT(
            JdbcClient jdbc,
            FunctionTable table,
            Rehearsal rehearsal,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue) {
        Contract.prepare(register, secrets, catalogue);
        this.jdbc = jdbc;
        this.table = table;
        this.rehearsal = rehearsal;
    }

    @Test
    void answersAsTheServiceWouldAndLeavesNothing() {
        DossierXml dossier = DossierXml.aDossier();
        Map<String, Long> before = rows();

        ResultString first = answer("ThemMoiHoSoDVC", Map.of("xml", dossier.toString()), false);
        ResultString second = answer("ThemMoiHoSoDVC", Map.of("xml", dossier.toString()), false);

        assertThat(first.code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(first.receipt()).hasSize(20);
        assertThat(second.isRepetition()).isFalse();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfALetterWithItsFile() {
        Map<String, Long> before = rows();
        String xml = DossierXml.aDossier().withLetter(PDF).toString();

        assertThat(answer("TiepNhanHoSoMotCuaVPUB", Map.of("xml", xml), false).code())
                .isEqualTo("DA_TIEP_NHAN");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void knowsWhatIsStored() {
        DossierXml dossier = DossierXml.aDossier();
        ResultString kept = answer("ThemMoiHoSoDVC", Map.of("xml", dossier.toString()), true);
        Map<String, Long> before = rows();

        ResultString again = answer("ThemMoiHoSoDVC", Map.of("xml", dossier.toString()), false);
        assertThat(again.isRepetition()).isTrue();
        assertThat(again.receipt()).isEqualTo(kept.receipt());
        assertThat(answer(
                                "ThemMoiHoSoDVC",
                                Map.of("xml", dossier.with("TenHoSo", "Khác").toString()),
                                false)
                        .code())
                .isEqualTo("HO_SO_DA_TON_TAI");
        assertThat(status(dossier, "Chờ bổ sung", false).isRepetition()).isFalse();
        assertThat(status(dossier, "Chờ bổ sung", false).isRepetition()).isFalse();
        assertThat(status(dossier, "Đang ngủ", false).code()).isEqualTo("TRANG_THAI_KHONG_HOP_LE");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void storesOnlyWhenTold() {
        DossierXml dossier = DossierXml.aDossier();
        Map<String, Long> before = rows();

        assertThat(answer("ThemMoiHoSoDVC", Map.of("xml", dossier.toString()), true)
                        .isDone())
                .isTrue();
        assertThat(status(dossier, "Chờ ký duyệt", true).isDone()).isTrue();

        assertThat(rows())
                .containsEntry("dossier", before.getOrDefault("dossier", 0L) + 1)
                .containsEntry("dossier_event", before.getOrDefault("dossier_event", 0L) + 2);
    }

    @Test
    void lockedRowsAreFreeAgain() {
        DossierXml dossier = DossierXml.aDossier();
        answer("ThemMoiHoSoDVC", Map.of("xml", dossier.toString()), true);
        status(dossier, "Chờ ký duyệt", false);

        assertThat(jdbc.sql("select code from dossier where code = :code for update nowait")
                        .param("code", dossier.code())
                        .query(String.class)
                        .list())
                .containsExactly(dossier.code());
    }

    @Test
    void takesNoMoreThanItCanShow() {
        String large = "x".repeat((int) Rehearsal.MAX_CALL.toBytes());

        assertThat(answer("ThemMoiHoSoDVC", Map.of("xml", large), false).code()).isEqualTo("QUA_DUNG_LUONG");
        assertThat(answer("ThemMoiHoSoDVC", Map.of("xml", large), false).value("ThongBao"))
                .contains("2 MB");
    }

    @Test
    void refusesALongParameterAsTheOperationDoes() {
        Map<String, String> parameters = Map.of("mahoso", "x".repeat(20_000), "trangthai", "Đang xử lý");

        assertThat(answer("CapNhatTrangThaiHoSo", parameters, false).code()).isEqualTo("QUA_DUNG_LUONG");
    }

    private ResultString status(DossierXml dossier, String status, boolean keep) {
        return answer("CapNhatTrangThaiHoSo", Map.of("mahoso", dossier.code(), "trangthai", status), keep);
    }

    private ResultString answer(String function, Map<String, String> parameters, boolean keep) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("madonvi", "sxd");
        all.put("maxacthuc", "demo-sxd");
        return new ResultString(rehearsal.answer(table.byName(function).orElseThrow(), all, "127.0.0.1", keep));
    }

    /** How many there are in every table that a call may write. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new HashMap<>();
        for (String name : List.of("dossier", "dossier_event", "office_letter", "office_file", "office_file_chunk")) {
            rows.put(
                    name,
                    jdbc.sql("select count(*) from " + name).query(Long.class).single());
        }
        return rows;
    }
}
