package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.server.PassingFailure;

/** Writes several dossiers together, so that none depends on its neighbours: what cannot be written fails alone. */
final class GroupWriting {

    /** The same order everywhere, so that two groups never wait for each other in a circle. */
    private static final Comparator<DossierKey> ORDER = Comparator.comparingInt(DossierKey::senderId)
            .thenComparingInt(DossierKey::agencyId)
            .thenComparing(DossierKey::code);

    /** Writes dossiers of different keys in one transaction; returns the receipts of those whose key was free. */
    @FunctionalInterface
    interface Statement {
        Set<String> add(List<NewDossier> dossiers);
    }

    /** One dossier of a group, told how it went once. */
    interface Member {

        NewDossier dossier();

        /** @param added whether its key was free and it is stored now */
        void written(boolean added);

        void failed(RuntimeException cause);
    }

    private GroupWriting() {}

    /** Twins, members with one key, go one after another: the later ones find the key taken. */
    static void write(List<? extends Member> group, Statement statement) {
        Map<DossierKey, Member> first = new TreeMap<>(ORDER);
        List<Member> twins = new ArrayList<>();
        for (Member member : group) {
            if (first.putIfAbsent(member.dossier().received().key(), member) != null) {
                twins.add(member);
            }
        }
        together(List.copyOf(first.values()), statement);
        twins.forEach(twin -> together(List.of(twin), statement));
    }

    private static void together(List<Member> group, Statement statement) {
        try {
            Set<String> receipts =
                    statement.add(group.stream().map(Member::dossier).toList());
            group.forEach(member ->
                    member.written(receipts.contains(member.dossier().first().receipt())));
        } catch (RuntimeException e) {
            if (group.size() == 1 || PassingFailure.is(e)) {
                // The next statement would fail as well, whatever dossier it holds.
                group.forEach(member -> member.failed(e));
            } else {
                group.forEach(member -> together(List.of(member), statement));
            }
        }
    }
}
