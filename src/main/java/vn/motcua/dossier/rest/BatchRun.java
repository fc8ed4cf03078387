package vn.motcua.dossier.rest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.api.Problem;
import vn.motcua.dossier.BatchItem;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.ResultCode;
import vn.motcua.shared.Trace;

/** One batch on its way: what was read of each item, and in the end what became of it. Not for several threads. */
final class BatchRun {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private record Read(FieldReader fields, Optional<ReceiveDossier> command) {}

    private final String reference;
    private final List<Read> items = new ArrayList<>();

    BatchRun(String reference) {
        this.reference = reference;
    }

    void add(FieldReader fields, Optional<ReceiveDossier> command) {
        items.add(new Read(fields, command));
    }

    /** Those that can be stored, in their order. */
    List<ReceiveDossier> commands() {
        return items.stream().map(Read::command).flatMap(Optional::stream).toList();
    }

    /** {@code results} of the commands, in their order. */
    BatchAnswer answer(List<BatchItem> results) {
        Iterator<BatchItem> next = results.iterator();
        List<Item> ended = new ArrayList<>();
        for (Read item : items) {
            Answers answers = new Answers(reference, item.fields());
            ended.add(item.command()
                    .map(command -> ended(answers, command, next.next()))
                    .orElseGet(() -> new Item.Refused(answers.invalidProblem())));
        }
        return BatchAnswer.of(ended);
    }

    private Item ended(Answers answers, ReceiveDossier command, BatchItem result) {
        return switch (result) {
            case BatchItem.Done(Outcome outcome) -> answers.item(ResultCode.DOSSIER_RECEIVED, command.code(), outcome);
            case BatchItem.Failed(RuntimeException cause) -> {
                LOG.error("A dossier of batch {} failed.", reference, Trace.of(cause));
                yield new Item.Refused(Problem.of(Refusal.failed(cause, reference)));
            }
        };
    }
}
