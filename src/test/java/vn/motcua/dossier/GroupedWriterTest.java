package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.TransientDataAccessException;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.procedure.Procedure;

/** Many callers, few commits; everybody gets the answer to the own dossier. */
@Timeout(60)
class GroupedWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Set<DossierKey> stored = ConcurrentHashMap.newKeySet();
    private final List<Integer> groups = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final GroupedWriter writer = new GroupedWriter(this::addAfterTheGateOpens);

    @AfterEach
    void stop() {
        gate.countDown();
        callers.close();
        writer.destroy();
    }

    @Test
    void writesALoneDossierAtOnce() {
        gate.countDown();
        assertThat(writer.add(dossier("one"))).isTrue();
        assertThat(writer.add(dossier("one"))).isFalse();
        assertThat(groups).containsExactly(1, 1);
    }

    @Test
    void writesTogetherWhatArrivesTogether() throws Exception {
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            NewDossier dossier = dossier("code-" + i % 100);
            answers.add(callers.submit(() -> writer.add(dossier)));
        }
        gate.countDown();
        int added = 0;
        for (Future<Boolean> answer : answers) {
            added += answer.get() ? 1 : 0;
        }
        assertThat(added).isEqualTo(100).isEqualTo(stored.size());
        assertThat(groups).anyMatch(size -> size > 1).allMatch(size -> size <= 32);
    }

    @Test
    void aDossierThatCannotBeWrittenFailsAlone() throws Exception {
        List<Future<Boolean>> good = new ArrayList<>();
        Future<Boolean> bad = callers.submit(() -> writer.add(dossier("bad")));
        for (int i = 0; i < 50; i++) {
            NewDossier dossier = dossier("good-" + i);
            good.add(callers.submit(() -> writer.add(dossier)));
        }
        gate.countDown();
        for (Future<Boolean> answer : good) {
            assertThat(answer.get()).isTrue();
        }
        assertThatThrownBy(bad::get).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatItIsBusyInsteadOfPilingUp() throws Exception {
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            NewDossier dossier = dossier("many-" + i);
            answers.add(callers.submit(() -> writer.add(dossier)));
        }
        long refused = 0;
        gate.countDown();
        for (Future<Boolean> answer : answers) {
            refused += wasRefused(answer) ? 1 : 0;
        }
        assertThat(stored).hasSize((int) (1500 - refused));
    }

    private static boolean wasRefused(Future<Boolean> answer) throws InterruptedException {
        try {
            return !answer.get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TransientDataAccessException.class);
            return true;
        }
    }

    private Set<String> addAfterTheGateOpens(List<NewDossier> dossiers) {
        await();
        groups.add(dossiers.size());
        if (dossiers.stream().anyMatch(dossier -> dossier.received().code().equals("bad"))) {
            throw new IllegalStateException("bad row");
        }
        return dossiers.stream()
                .filter(dossier -> stored.add(dossier.received().key()))
                .map(dossier -> dossier.first().receipt())
                .collect(Collectors.toSet());
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static NewDossier dossier(String code) {
        Agency agency = new Agency(1, "sxd", "Sở", AgencyKind.DEPARTMENT, LocalDate.of(2016, 5, 10), Optional.empty());
        Procedure procedure = new Procedure(
                1, "P", "P", new Procedure.Sector("S", "S"), new Procedure.Owner.Everyone(), Optional.empty(), false);
        return NewDossier.of(
                new ReceiveDossier(
                        agency,
                        agency,
                        code,
                        procedure,
                        "title",
                        new Owner("name", Optional.empty(), Optional.empty()),
                        List.of(),
                        NOW,
                        Optional.empty(),
                        Map.of()),
                NOW);
    }
}
