package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Writes dossiers that arrive together in one statement and one commit, which costs the database half as much. A lone
 * one is written at once; a full queue is an answer, never a pile; a dossier that cannot be written fails alone.
 */
@Component
class GroupedWriter implements DisposableBean {

    private static final int WRITERS = 2;
    private static final int MAX_GROUP = 32;
    private static final int MAX_WAITING = 1024;
    private static final long PATIENCE_SECONDS = 60;

    /** The same order everywhere, so that two groups never wait for each other in a circle. */
    private static final Comparator<DossierKey> ORDER = Comparator.comparingInt(DossierKey::senderId)
            .thenComparingInt(DossierKey::agencyId)
            .thenComparing(DossierKey::code);

    /** Writes dossiers of different keys in one transaction; returns the receipts of those whose key was free. */
    @FunctionalInterface
    interface Statement {
        Set<String> add(List<NewDossier> dossiers);
    }

    private record Waiting(NewDossier dossier, CompletableFuture<Boolean> added) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MAX_WAITING);
    private final List<Thread> writers = new ArrayList<>();
    private final Statement statement;

    @Autowired
    GroupedWriter(DossierTable table) {
        this(table::add);
    }

    GroupedWriter(Statement statement) {
        this.statement = statement;
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.ofPlatform().daemon().name("dossier-writer-" + i).start(this::writeUntilStopped));
        }
    }

    /** Whether the dossier's key was free and the dossier is now stored; returns after the commit. */
    boolean add(NewDossier dossier) {
        Waiting waiting = new Waiting(dossier, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            throw new TransientDataAccessResourceException("too many dossiers wait to be written");
        }
        try {
            return waiting.added().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new TransientDataAccessResourceException("the database takes too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("stopped while waiting", e);
        }
    }

    @Override
    public void destroy() {
        writers.forEach(Thread::interrupt);
    }

    private void writeUntilStopped() {
        List<Waiting> group = new ArrayList<>(MAX_GROUP);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                group.add(queue.take());
                queue.drainTo(group, MAX_GROUP - 1);
                writeGroup(group);
                group.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Twins, several calls with one key, go one after another: the later ones find the key taken. */
    private void writeGroup(List<Waiting> group) {
        Map<DossierKey, Waiting> first = new TreeMap<>(ORDER);
        List<Waiting> twins = new ArrayList<>();
        for (Waiting waiting : group) {
            if (first.putIfAbsent(waiting.dossier().received().key(), waiting) != null) {
                twins.add(waiting);
            }
        }
        write(List.copyOf(first.values()));
        twins.forEach(twin -> write(List.of(twin)));
    }

    private void write(List<Waiting> group) {
        try {
            Set<String> receipts =
                    statement.add(group.stream().map(Waiting::dossier).toList());
            group.forEach(waiting -> waiting.added()
                    .complete(receipts.contains(waiting.dossier().first().receipt())));
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                group.getFirst().added().completeExceptionally(e);
            } else {
                group.forEach(waiting -> write(List.of(waiting)));
            }
        }
    }
}
