package vn.motcua.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.server.ServerKey;

/** Lanes as the program writes them. */
final class SampleChain {

    static final AuditChain CHAIN = new AuditChain(ServerKey.ofHex("07".repeat(ServerKey.LENGTH)));

    private static final Instant START = Instant.parse("2026-08-03T01:00:00Z");

    private SampleChain() {}

    static AuditLine line(long number) {
        return line(number, "sxd H-" + number);
    }

    static AuditLine line(long number, String subject) {
        return new AuditLine(
                START.plusSeconds(number), "agency:sxd", "203.0.113.7", "R-1", "read", "dossier", subject, "{}");
    }

    /** A lane of {@code count} entries. */
    static List<Link> lane(int lane, int count) {
        List<Link> links = new ArrayList<>();
        Head head = CHAIN.start(lane);
        for (int number = 1; number <= count; number++) {
            head = CHAIN.extended(head, line(number));
            links.add(new Link(1000L + number, head.place(), line(number), head.hash()));
        }
        return links;
    }

    static Head headOf(List<Link> links) {
        return new Head(links.getLast().place(), links.getLast().hash());
    }
}
