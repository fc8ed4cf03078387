package vn.motcua.integration.web;

import java.util.List;
import vn.motcua.exchange.ReadResult;
import vn.motcua.exchange.ReadResult.Problem;
import vn.motcua.exchange.ResultReader;
import vn.motcua.integration.MarkedDocument;
import vn.motcua.integration.MarkedLine;

/**
 * What the console shows of an answer.
 *
 * @param text the result string
 * @param lines of the document sent, with what is wrong in them
 * @param kept whether the call counted
 */
record ConsoleAnswer(String text, ReadResult result, List<MarkedLine> lines, boolean kept) {

    static ConsoleAnswer of(String text, ConsoleForm form) {
        ReadResult result = ResultReader.read(text);
        boolean marked =
                result.errors().stream().anyMatch(error -> error.position().isPresent());
        return new ConsoleAnswer(
                text, result, marked ? MarkedDocument.lines(form.document(), result.errors()) : List.of(), form.keep());
    }

    /** Whether lines of the document are left out. */
    public boolean isShortened() {
        return lines.stream().anyMatch(MarkedLine::afterGap);
    }

    /** Where the summary of errors leads to. */
    public String target(Problem error) {
        return error.position().map(position -> "dong-" + position.line()).orElse("bieu-mau");
    }
}
