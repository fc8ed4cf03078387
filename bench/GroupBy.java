import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Report II.06a by agency as one would write it over the dossiers themselves: one pass, the same columns, dates compared,
 * in parallel if PostgreSQL likes.
 */
record GroupBy(Psql psql, String from, String to) {

    private static final Pattern TIME = Pattern.compile("(?m)^Time: ([0-9.]+) ms");

    /** What the database took, in milliseconds, and columns 3 to 13 of each agency. */
    record Answer(double milliseconds, Map<Integer, long[]> figures) {

        long[] total() {
            long[] total = new long[11];
            figures.values().forEach(each -> {
                for (int i = 0; i < total.length; i++) {
                    total[i] += each[i];
                }
            });
            return total;
        }
    }

    Answer ask() throws IOException, InterruptedException {
        String output = psql.timed(query());
        Map<Integer, long[]> figures = new HashMap<>();
        output.lines().filter(line -> line.contains("|")).forEach(line -> {
            List<Long> numbers = Pattern.compile("\\|")
                    .splitAsStream(line)
                    .map(Long::valueOf)
                    .toList();
            figures.put(
                    numbers.getFirst().intValue(),
                    numbers.stream().skip(1).mapToLong(Long::longValue).toArray());
        });
        Matcher time = TIME.matcher(output);
        if (!time.find()) {
            throw new IllegalStateException("psql prints no time: " + output);
        }
        return new Answer(Double.parseDouble(time.group(1)), figures);
    }

    private String query() {
        return """
            select agency_id, count(*) as received,
                count(*) filter (where is_new and channel = 'online') as online,
                count(*) filter (where is_new and channel is distinct from 'online') as direct,
                count(*) filter (where not is_new) as carried,
                count(*) filter (where is_finished) as finished,
                count(*) filter (where is_finished and punctuality < 0 and state <> 'withdrawn') as early,
                count(*) filter (where is_finished
                    and (punctuality = 0 or punctuality is null or state = 'withdrawn')) as on_time,
                count(*) filter (where is_finished and punctuality > 0 and state <> 'withdrawn') as late,
                count(*) filter (where not is_finished) as open,
                count(*) filter (where not is_finished and not is_overdue) as in_term,
                count(*) filter (where not is_finished and is_overdue) as overdue
            from (
                select d.agency_id, d.channel, d.state, d.received_at >= b.begin as is_new,
                    d.finished_at is not null and greatest(d.finished_at, d.received_at) < b.finish as is_finished,
                    (greatest(d.finished_at, d.received_at) at time zone 'Asia/Ho_Chi_Minh')::date
                        - (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date as punctuality,
                    coalesce(d.due_at < b.finish - interval '1 day' and w.dossier_id is null, false) as is_overdue
                from dossier d
                cross join (select
                    '%s'::timestamp at time zone 'Asia/Ho_Chi_Minh' as begin,
                    ('%s'::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh' as finish) b
                left join dossier_supplement w on w.agency_id = d.agency_id and w.dossier_id = d.id
                    and w.requested_at < b.finish and (w.ended_at is null or w.ended_at >= b.finish)
                where d.state not in ('registered', 'completion_requested', 'refused', 'cancelled')
                    and d.origin <> 'desk' and d.received_at < b.finish
                    and (d.finished_at is null or greatest(d.finished_at, d.received_at) >= b.begin)
            ) as dossiers
            group by agency_id
            """.formatted(from, to);
    }
}
