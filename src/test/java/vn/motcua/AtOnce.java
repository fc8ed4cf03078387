package vn.motcua;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many callers do the same thing at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of {@code callers}, numbered from 0, got; throws when any of them failed. */
    public static <T> List<T> run(int callers, IntFunction<T> call) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(callers);
        List<Callable<T>> calls = IntStream.range(0, callers)
                .<Callable<T>>mapToObj(caller -> () -> {
                    start.await(30, TimeUnit.SECONDS);
                    return call.apply(caller);
                })
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = threads.invokeAll(calls);
            for (Future<T> answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
