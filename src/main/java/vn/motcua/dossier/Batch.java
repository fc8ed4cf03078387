package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes a batch in groups and remembers how each of its dossiers ended, in the order given. */
final class Batch {

    /** Rows of one statement: more would not be faster, and hold their locks longer. */
    private static final int MAX_GROUP = 200;

    private static final class Item implements GroupWriting.Member {

        private final NewDossier dossier;
        private final Function<NewDossier, Outcome> whenTaken;
        private BatchItem result = new BatchItem.Failed(new IllegalStateException("not written"));

        Item(NewDossier dossier, Function<NewDossier, Outcome> whenTaken) {
            this.dossier = dossier;
            this.whenTaken = whenTaken;
        }

        @Override
        public NewDossier dossier() {
            return dossier;
        }

        @Override
        public void written(boolean added) {
            try {
                result = new BatchItem.Done(
                        added ? new Outcome.Recorded(dossier.first().toReceipt(), false) : whenTaken.apply(dossier));
            } catch (RuntimeException e) {
                result = new BatchItem.Failed(e);
            }
        }

        @Override
        public void failed(RuntimeException cause) {
            result = new BatchItem.Failed(cause);
        }
    }

    private Batch() {}

    /** @param whenTaken the answer for a dossier whose key is taken */
    static List<BatchItem> write(
            List<NewDossier> dossiers, GroupWriting.Statement statement, Function<NewDossier, Outcome> whenTaken) {
        List<Item> items =
                dossiers.stream().map(dossier -> new Item(dossier, whenTaken)).toList();
        List<BatchItem> results = new ArrayList<>(items.size());
        for (int from = 0; from < items.size(); from += MAX_GROUP) {
            List<Item> group = items.subList(from, Math.min(items.size(), from + MAX_GROUP));
            GroupWriting.write(group, statement);
            group.forEach(item -> results.add(item.result));
        }
        return results;
    }
}
