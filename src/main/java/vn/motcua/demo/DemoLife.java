package vn.motcua.demo;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.ProcessingStep;

/** What happens to a demo dossier after reception, as far as it lies in the past. */
final class DemoLife {

    private static final List<String> ROOMS =
            List.of("Phòng Nghiệp vụ", "Phòng Thẩm định", "Phòng Quản lý chuyên ngành", "Bộ phận chuyên môn");

    private final RandomGenerator random;
    private final DemoPeople people;
    private final ZonedDateTime now;

    DemoLife(RandomGenerator random, DemoPeople people, ZonedDateTime now) {
        this.random = random;
        this.people = people;
        this.now = now;
    }

    List<Change> of(ZonedDateTime receivedAt, Optional<ZonedDateTime> dueAt) {
        ZonedDateTime due = dueAt.orElse(receivedAt.plusDays(10));
        Duration term = Duration.between(receivedAt, due);
        ZonedDateTime end = receivedAt.plus(scaled(term, pace()));
        List<Change> changes = new ArrayList<>();
        String room = ROOMS.get(random.nextInt(ROOMS.size()));
        ZonedDateTime start = receivedAt.plus(scaled(Duration.between(receivedAt, end), 0.1));
        add(changes, start, step(start, "Chuyển hồ sơ đến " + room, Optional.empty()));
        add(
                changes,
                start.plusMinutes(2),
                new Change.Status(DossierState.IN_PROGRESS, start.plusMinutes(2).toInstant()));
        if (random.nextInt(8) == 0) {
            supplement(changes, receivedAt, end);
        }
        ZonedDateTime reviewed = receivedAt.plus(scaled(Duration.between(receivedAt, end), 0.7));
        add(changes, reviewed, step(reviewed, "Thẩm định hồ sơ", Optional.of("Hồ sơ đủ điều kiện giải quyết.")));
        finish(changes, reviewed, end);
        return changes;
    }

    /** When the work ends, as a part of the term: mostly before its end, now and then long after. */
    private double pace() {
        int chance = random.nextInt(100);
        if (chance < 70) {
            return 0.35 + random.nextDouble() * 0.5;
        }
        if (chance < 91) {
            return 0.93 + random.nextDouble() * 0.05;
        }
        return chance < 98 ? 1.15 + random.nextDouble() * 0.8 : 30;
    }

    private void supplement(List<Change> changes, ZonedDateTime receivedAt, ZonedDateTime end) {
        ZonedDateTime asked = receivedAt.plus(scaled(Duration.between(receivedAt, end), 0.3));
        ZonedDateTime given = receivedAt.plus(scaled(Duration.between(receivedAt, end), 0.5));
        add(changes, asked, step(asked, "Yêu cầu bổ sung hồ sơ", Optional.of("Thiếu bản sao giấy tờ kèm theo.")));
        add(
                changes,
                asked.plusMinutes(1),
                new Change.Status(
                        DossierState.SUPPLEMENT_REQUESTED, asked.plusMinutes(1).toInstant()));
        add(changes, given, step(given, "Đã nhận bổ sung", Optional.empty()));
        add(
                changes,
                given.plusMinutes(1),
                new Change.Status(DossierState.IN_PROGRESS, given.plusMinutes(1).toInstant()));
    }

    private void finish(List<Change> changes, ZonedDateTime reviewed, ZonedDateTime end) {
        if (random.nextInt(50) == 0) {
            add(changes, end, step(end, "Không giải quyết", Optional.of("Không đủ điều kiện theo quy định.")));
            add(
                    changes,
                    end.plusMinutes(1),
                    new Change.Status(
                            DossierState.UNRESOLVED, end.plusMinutes(1).toInstant()));
            return;
        }
        ZonedDateTime submitted = reviewed.plus(scaled(Duration.between(reviewed, end), 0.5));
        add(changes, submitted, new Change.Status(DossierState.AWAITING_SIGNATURE, submitted.toInstant()));
        add(changes, end, step(end, "Ký, phát hành kết quả", Optional.empty()));
        add(changes, end.plusMinutes(1), new Change.Result(end.plusMinutes(1).toInstant()));
    }

    private void add(List<Change> changes, ZonedDateTime at, Change change) {
        if (at.isBefore(now)) {
            changes.add(change);
        }
    }

    private Change step(ZonedDateTime at, String action, Optional<String> note) {
        return new Change.Step(new ProcessingStep(
                at.toInstant(), action, Optional.of(people.person()), Optional.of(people.person()), note));
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofSeconds(Math.round(duration.toSeconds() * factor));
    }
}
