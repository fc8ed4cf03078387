package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
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

    private record Waiting(NewDossier dossier, CompletableFuture<Boolean> answer) implements GroupWriting.Member {

        @Override
        public void written(boolean added) {
            answer.complete(added);
        }

        @Override
        public void failed(RuntimeException cause) {
            answer.completeExceptionally(cause);
        }
    }

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MAX_WAITING);
    private final List<Thread> writers = new ArrayList<>();
    private final GroupWriting.Statement statement;

    @Autowired
    GroupedWriter(DossierTable table) {
        this(table::add);
    }

    GroupedWriter(GroupWriting.Statement statement) {
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
            return waiting.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
                GroupWriting.write(group, statement);
                group.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
