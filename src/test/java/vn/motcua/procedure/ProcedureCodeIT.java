package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;

/** Codes under real concurrency, in the real database. */
@MotCuaIT
class ProcedureCodeIT {

    private static final int THREADS = 50;

    private final ProcedureEditing editing;
    private final DefinitionTable definitions;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;

    ProcedureCodeIT(
            ProcedureEditing editing,
            DefinitionTable definitions,
            SectorTable sectors,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            AgencyRegister agencies) {
        this.editing = editing;
        this.definitions = definitions;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.agencies = agencies;
        sectors.add(new Sector("IT-MA", "Lĩnh vực thử mã"));
    }

    @Test
    void fiftyAtOnceGetNeitherTheSameCodeNorLeaveAGap() throws InterruptedException, ExecutionException {
        Owner owner = owner("snn");
        int before = last("SNN");

        List<String> codes = AtOnce.run(THREADS, thread -> created(owner));

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + THREADS)
                        .mapToObj("SNN-%04d"::formatted)
                        .toList());
    }

    @Test
    void whatIsRolledBackLeavesNoGap() throws InterruptedException, ExecutionException {
        Owner owner = owner("sct");
        int before = last("SCT");

        List<Boolean> kept = AtOnce.run(20, thread -> transaction.execute(status -> {
            created(owner);
            if (thread % 2 == 1) {
                status.setRollbackOnly();
            }
            return thread % 2 == 0;
        }));

        assertThat(kept).filteredOn(Boolean::booleanValue).hasSize(10);
        assertThat(last("SCT")).isEqualTo(before + 10);
        assertThat(serials("SCT")).containsExactlyElementsOf(IntStream.rangeClosed(1, before + 10)
                .boxed()
                .toList());
    }

    @Test
    void levelsHaveCodesOfTheirOwn() {
        assertThat(created(new Owner.AllDistricts())).matches("HUYEN-\\d{4,}");
        assertThat(created(new Owner.AllCommunes())).matches("XA-\\d{4,}");
        assertThat(created(new Owner.Everyone())).matches("CHUNG-\\d{4,}");
    }

    @Test
    void theDatabaseItselfRefusesACodeBroughtInThatLooksGenerated() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> definitions.add("sxd-9999", new Owner.Everyone()))
                .withMessageContaining("ck_procedure_definition_code");
    }

    @Test
    void theDatabaseItselfRefusesAGeneratedCodeThatDoesNotFitItsNumber() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                    insert into procedure_definition (code, prefix, serial, owner_level)
                    values ('LECH-0002', 'LECH', 1, 'every')
                    """).update())
                .withMessageContaining("ck_procedure_definition_code");
    }

    private String created(Owner owner) {
        Change change = editing.create(owner, ProcedureContent.named("Thủ tục thử mã", "IT-MA"), Actor.SYSTEM);
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).now().code();
    }

    private Owner owner(String code) {
        return new Owner.One(agencies.byCode(code).orElseThrow().id());
    }

    private int last(String prefix) {
        return jdbc.sql("select last from procedure_counter where prefix = :prefix")
                .param("prefix", prefix)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private List<Integer> serials(String prefix) {
        return jdbc.sql("select serial from procedure_definition where prefix = :prefix order by serial")
                .param("prefix", prefix)
                .query(Integer.class)
                .list();
    }
}
