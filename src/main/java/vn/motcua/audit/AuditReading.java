package vn.motcua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/**
 * SQL that reads the chain from its start. In short queries, because a long one would keep the database from tidying up
 * the lanes, which change all the time.
 */
@Component
class AuditReading {

    private static final int AT_ONCE = 2_000;

    private static final String SELECT = """
        select id, at, actor, address, reference, act, kind, subject, details, lane, number, hash
        from audit_entry
        """;

    private static final Digest NONE = Digest.of(new byte[Digest.LENGTH]);

    private static final Link BEFORE_ALL = new Link(
            Long.MIN_VALUE,
            new Place(Place.BEFORE_THE_CHAIN, Long.MIN_VALUE),
            new AuditLine(Instant.EPOCH, "", "", "", "", "", "", ""),
            NONE);

    private final JdbcClient jdbc;
    private final AuditChain chain;

    AuditReading(JdbcClient jdbc, AuditChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    /** @param highest number of any entry of the lane at the same moment */
    record LaneEnd(Head head, long highest) {}

    /** The ends of all lanes as they were at one moment. */
    List<LaneEnd> ends() {
        return jdbc.sql("""
            select no, number, hash,
                (select coalesce(max(number), 0) from audit_entry where lane = no) as highest
            from audit_lane order by no
            """)
                .query((row, _) -> new LaneEnd(head(row), row.getLong("highest")))
                .list();
    }

    /** What the entries from before the chain were when it began. */
    Optional<Head> seal() {
        return jdbc.sql("select -1 as no, number, hash from audit_seal")
                .query((row, _) -> head(row))
                .optional();
    }

    void addSeal(Head seal) {
        jdbc.sql("insert into audit_seal (number, hash) values (:number, :hash) on conflict (only_row) do nothing")
                .param("number", seal.number())
                .param("hash", seal.hash().bytes())
                .update();
    }

    /** Hands over the lane's entries up to number {@code upTo}, in order. */
    void eachOf(int lane, long upTo, Consumer<Link> reader) {
        each(
                reader,
                after -> jdbc.sql(SELECT + """
                    where lane = :lane and number <= :upTo and (number, id) > (:number, :id)
                    order by number, id limit :most
                    """)
                        .param("lane", lane)
                        .param("upTo", upTo)
                        .param("number", after.place().number())
                        .param("id", after.id()));
    }

    /** Hands over the entries that stand in no lane, in the order they were written. */
    void eachOutside(Consumer<Link> reader) {
        each(reader, after -> jdbc.sql(SELECT + """
            where id > :id and (lane is null or lane not between 0 and 15 or number is null)
            order by id limit :most
            """).param("id", after.id()));
    }

    /** The entry with this id, if it stands in a lane. */
    Optional<Link> link(long id) {
        return jdbc.sql(SELECT + "where id = :id and lane is not null")
                .param("id", id)
                .query((row, _) -> link(row))
                .optional();
    }

    /** What the lane ended with before {@code link} was added; empty when that entry is gone. */
    Optional<Head> before(Link link) {
        Place place = link.place();
        return place.number() == 1
                ? Optional.of(chain.start(place.lane()))
                : jdbc.sql(SELECT + "where lane = :lane and number = :number")
                        .param("lane", place.lane())
                        .param("number", place.number() - 1)
                        .query((row, _) -> link(row))
                        .optional()
                        .map(previous -> new Head(previous.place(), previous.hash()));
    }

    private void each(Consumer<Link> reader, Function<Link, JdbcClient.StatementSpec> following) {
        Link last = BEFORE_ALL;
        List<Link> links;
        do {
            links = following
                    .apply(last)
                    .param("most", AT_ONCE)
                    .query((row, _) -> link(row))
                    .list();
            links.forEach(reader);
            last = links.isEmpty() ? last : links.getLast();
        } while (links.size() == AT_ONCE);
    }

    private Head head(ResultSet row) throws SQLException {
        Place place = new Place(row.getInt("no"), row.getLong("number"));
        return place.number() == 0 ? chain.start(place.lane()) : new Head(place, hash(row));
    }

    private static Link link(ResultSet row) throws SQLException {
        Place place = new Place(row.getInt("lane"), row.getLong("number"));
        return new Link(row.getLong("id"), place, line(row), hash(row));
    }

    static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("address"),
                row.getString("reference"),
                row.getString("act"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("details"));
    }

    /** Of an entry outside the chain, or where somebody put something else in its place, one that fits nothing. */
    private static Digest hash(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("hash");
        return bytes == null || bytes.length != Digest.LENGTH ? NONE : Digest.of(bytes);
    }
}
