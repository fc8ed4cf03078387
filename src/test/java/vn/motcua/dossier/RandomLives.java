package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.CountedNode.Doors;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.ProvinceTime;

/** Dossiers that go through random lives by every door there is, on two nodes; one thread uses one of these. */
public final class RandomLives {

    private record Present(
            DossierState state,
            DossierOrigin origin,
            int revision,
            Instant receivedAt,
            Optional<Instant> dueAt,
            Optional<Instant> finishedAt,
            Optional<Instant> returnedAt) {}

    private record Named(Agency agency, long id) {}

    private final CountedNode one;
    private final CountedNode other;
    private final JdbcClient jdbc;
    private final List<Agency> agencies;
    private final RandomContents contents;
    private final SplittableRandom random;
    private final SignedIn officer;
    private final SignedIn administrator = DeskStory.person(Role.PROVINCE_ADMINISTRATOR, Set.of());
    private final Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final int days;
    private final boolean alone;

    /**
     * Within a transaction everything belongs to it, and nothing is told to two nodes at once.
     *
     * @param days how long ago the first dossiers are received
     */
    public RandomLives(BeanFactory beans, List<Agency> agencies, List<Procedure> procedures, long seed, int days) {
        this.one = new CountedNode(beans);
        this.other = new CountedNode(beans);
        this.jdbc = beans.getBean("jdbcClient", JdbcClient.class);
        this.agencies = agencies;
        this.random = new SplittableRandom(seed);
        this.contents = new RandomContents(random, procedures, end);
        this.officer = DeskStory.person(
                Role.AGENCY_ADMINISTRATOR,
                Set.copyOf(agencies.stream().map(Agency::id).toList()));
        this.days = days;
        this.alone = TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Lets one dossier come and live until today, or until nothing more happens to it. */
    public void live() {
        Instant at = end.minus(contents.some(days));
        ReceiveDossier content =
                contents.any(DossierFixture.newCode(), contents.oneOf(agencies), contents.oneOf(agencies), at);
        Named dossier = begin(content, at);
        for (int i = 0; i < 9; i++) {
            at = at.plus(random.nextInt(4) == 0 ? Duration.ofHours(3) : contents.some(16));
            if (at.isAfter(end)) {
                return;
            }
            move(dossier, content, at);
        }
    }

    private Named begin(ReceiveDossier any, Instant at) {
        ReceiveDossier own = RandomContents.sentBy(any, any.agency());
        return switch (random.nextInt(8)) {
            case 0 -> taken(own, at);
            case 1 -> told(own);
            case 2, 3 -> received(any, at);
            case 4, 5 -> registered(any, at);
            default -> received(own, at);
        };
    }

    private Named received(ReceiveDossier content, Instant at) {
        node().at(at).register().receive(content);
        return named(content);
    }

    private Named taken(ReceiveDossier content, Instant at) {
        DossierHistory history = new DossierHistory(content, at, contents.past(content));
        node().within(at, doors -> doors.register().takeOver(List.of(history)));
        return named(content);
    }

    private Named told(ReceiveDossier content) {
        node().at(end).register().receiveWithHistory(content, contents.past(content));
        return named(content);
    }

    private Named registered(ReceiveDossier content, Instant at) {
        CounterDossier typed = new CounterDossier(
                content.agency().code(),
                content.procedure().code(),
                "",
                "Nguyễn Văn An",
                "042090006789",
                "",
                "",
                "",
                Optional.of(contents.oneOf(List.of(Submission.Channel.values()))),
                List.of("Đơn đề nghị"),
                random.nextInt(3) > 0);
        CounterOutcome.Registered registered = (CounterOutcome.Registered)
                node().within(at, doors -> doors.counter().register(officer, typed));
        return new Named(content.agency(), registered.dossierId());
    }

    private void move(Named dossier, ReceiveDossier content, Instant at) {
        Present present = present(dossier);
        switch (random.nextInt(10)) {
            case 0 -> onOneOrBoth(at, doors -> adjust(doors, dossier, present));
            case 1, 2 ->
                onOneOrBoth(
                        at,
                        doors -> doors.desk()
                                .move(
                                        administrator,
                                        dossier.agency().id(),
                                        dossier.id(),
                                        DossierMove.REOPEN,
                                        order(present, at)));
            case 3 ->
                onOneOrBoth(
                        at,
                        doors ->
                                doors.dates().extend(officer, dossier.agency().id(), dossier.id(), order(present, at)));
            case 4 -> correct(content, at);
            default -> goOn(dossier, content, present, at);
        }
    }

    private void goOn(Named dossier, ReceiveDossier content, Present present, Instant at) {
        if (present.origin() == DossierOrigin.MIRROR) {
            say(content, at);
            return;
        }
        List<DossierMove> possible = Stream.of(officer, administrator)
                .flatMap(
                        person -> node()
                                .at(at)
                                .desk()
                                .possible(person, dossier.agency().id(), present.origin(), present.state())
                                .stream())
                .toList();
        if (!possible.isEmpty()) {
            DossierMove move = contents.oneOf(possible);
            SignedIn person = move.isReopening() ? administrator : officer;
            onOneOrBoth(
                    at,
                    doors -> doors.desk().move(person, dossier.agency().id(), dossier.id(), move, order(present, at)));
        }
    }

    /** What an agency says of its dossier. */
    private void say(ReceiveDossier content, Instant at) {
        String code = content.code();
        switch (random.nextInt(6)) {
            case 0, 1 ->
                onOneOrBoth(
                        at, doors -> doors.register().returnResult(content.agency(), code, at.minus(contents.some(2))));
            case 2 ->
                onOneOrBoth(
                        at,
                        doors -> doors.register()
                                .recordStep(
                                        content.agency(),
                                        code,
                                        new ProcessingStep(
                                                at, "Chuyển", Optional.empty(), Optional.empty(), Optional.empty())));
            default -> {
                DossierState next = contents.said();
                onOneOrBoth(at, doors -> doors.register().changeStatus(content.agency(), code, next));
            }
        }
    }

    /** Another procedure, reception or appointment; nothing for one that is registered here. */
    private void correct(ReceiveDossier content, Instant at) {
        ReceiveDossier right = contents.any(
                content.code(),
                content.agency(),
                content.sender(),
                content.receivedAt().plus(contents.some(4)).minus(contents.some(4)));
        onOneOrBoth(at, doors -> doors.register().correct(new CorrectDossier(right, "Nhầm")));
    }

    private MoveOutcome adjust(Doors doors, Named dossier, Present present) {
        Optional<Instant> finished = present.finishedAt().map(was -> later(present.receivedAt(), was));
        Optional<Instant> returned =
                present.returnedAt().map(was -> finished.filter(was::isBefore).orElse(was));
        Optional<Instant> due = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(present.receivedAt().plus(contents.some(20)));
        Adjustment adjustment = new Adjustment(present.revision(), "Ghi nhầm", due, finished, returned);
        return doors.dates().adjust(administrator, dossier.agency().id(), dossier.id(), adjustment);
    }

    private Instant later(Instant receivedAt, Instant was) {
        Instant moved = was.plus(contents.some(3)).minus(contents.some(3));
        return moved.isBefore(receivedAt) || moved.isAfter(end) ? was : moved;
    }

    private MoveOrder order(Present present, Instant at) {
        LocalDate day = LocalDate.ofInstant(present.dueAt().filter(at::isBefore).orElse(at), ProvinceTime.ZONE)
                .plusDays(1 + random.nextInt(9));
        return DeskStory.order(present.revision(), Optional.of(day));
    }

    /** Now and then two nodes are told the same at the same moment. */
    private void onOneOrBoth(Instant at, Function<Doors, Object> call) {
        if (alone || random.nextInt(8) > 0) {
            node().within(at, call);
            return;
        }
        try {
            AtOnce.run(2, caller -> (caller == 0 ? one : other).within(at, call));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Named named(ReceiveDossier content) {
        return new Named(content.agency(), one.at(end).register().internalKey(content));
    }

    private Present present(Named dossier) {
        return jdbc.sql("""
            select state, origin, event_count, received_at, due_at, finished_at, returned_at
            from dossier where agency_id = :agency and id = :id
            """)
                .param("agency", dossier.agency().id())
                .param("id", dossier.id())
                .query((row, number) -> new Present(
                        DossierState.ofColumn(row.getString("state")),
                        DossierOrigin.ofColumn(row.getString("origin")),
                        row.getInt("event_count"),
                        row.getTimestamp("received_at").toInstant(),
                        Rows.moment(row, "due_at"),
                        Rows.moment(row, "finished_at"),
                        Rows.moment(row, "returned_at")))
                .single();
    }

    private CountedNode node() {
        return random.nextBoolean() ? one : other;
    }
}
