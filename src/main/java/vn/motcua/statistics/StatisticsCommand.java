package vn.motcua.statistics;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.motcua.server.ConsoleCommand;

/**
 * {@code statistics verify} counts all figures anew from the dossiers' events and says what differs; {@code statistics
 * recompute} sets that right as well. The system may run meanwhile.
 */
@Component
class StatisticsCommand implements ConsoleCommand {

    private static final int CLEAN = 0;
    private static final int DIFFERING = 1;
    private static final int USAGE = 2;
    private static final int EVERY = 50;

    private final Recounting recounting;

    StatisticsCommand(Recounting recounting) {
        this.recounting = recounting;
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.equals(List.of("verify"))) {
            return recount(false, out);
        }
        if (arguments.equals(List.of("recompute"))) {
            return recount(true, out);
        }
        out.println("Cách dùng: statistics verify | statistics recompute");
        return USAGE;
    }

    private int recount(boolean repair, PrintStream out) {
        AtomicInteger agencies = new AtomicInteger();
        Recount recount = recounting.recount(repair, agency -> {
            if (agencies.incrementAndGet() % EVERY == 0) {
                out.println("… đã đếm lại %d đơn vị".formatted(agencies.get()));
            }
        });
        out.println("Đã đếm lại %,d hồ sơ của %d đơn vị trong %d giây."
                .formatted(
                        recount.dossiers(),
                        agencies.get(),
                        Duration.between(recount.startedAt(), recount.endedAt()).toSeconds()));
        out.println(
                recount.differing() == 0
                        ? "Mọi số liệu khớp với hồ sơ."
                        : "%,d số liệu lệch so với hồ sơ%s."
                                .formatted(
                                        recount.differing(),
                                        recount.repaired() ? ", đã sửa lại cho đúng" : ", chưa sửa"));
        if (recount.untrue() > 0) {
            out.println("%,d hồ sơ không ở trạng thái mà các sự kiện của nó dẫn tới; xem nhật ký."
                    .formatted(recount.untrue()));
        }
        return recount.untrue() == 0 && (recount.differing() == 0 || recount.repaired()) ? CLEAN : DIFFERING;
    }
}
