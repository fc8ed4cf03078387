package vn.motcua.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.Digest;

/**
 * Ends of the lanes at an earlier time, as an operator keeps them: what {@code audit verify} printed. Without them
 * nobody can tell a trail whose newest entries were cut off cleanly from one that ends there.
 */
record KeptHeads(List<Head> heads) {

    static final KeptHeads NONE = new KeptHeads(List.of());

    private static final Pattern LINE = Pattern.compile("lane=(-1|\\d{1,2}) number=(\\d{1,18}) hash=([0-9a-f]{64})");

    /** Finds the lines of heads among any others. */
    static KeptHeads in(String text) {
        return new KeptHeads(text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(KeptHeads::head)
                .toList());
    }

    /** One line for a head. */
    static String line(Head head) {
        return "lane=%d number=%d hash=%s".formatted(head.lane(), head.number(), head.hash());
    }

    /** Hashes by number. */
    Map<Long, Digest> ofLane(int lane) {
        return heads.stream()
                .filter(head -> head.lane() == lane)
                .filter(head -> head.number() > 0 || lane == Place.BEFORE_THE_CHAIN)
                .collect(Collectors.toMap(Head::number, Head::hash, (_, second) -> second));
    }

    private static Head head(Matcher line) {
        Place place = new Place(Integer.parseInt(line.group(1)), Long.parseLong(line.group(2)));
        return new Head(place, Digest.of(HexFormat.of().parseHex(line.group(3))));
    }
}
