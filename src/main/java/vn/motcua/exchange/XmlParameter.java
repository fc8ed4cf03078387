package vn.motcua.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxText;

/** The document in a call's parameter {@code xml}. */
public final class XmlParameter {

    private XmlParameter() {}

    /** Opens it; a missing one is an empty document, which is then reported as such. */
    public static Reader open(AsmxCall call) throws IOException {
        Optional<AsmxText> text = call.parameter("xml");
        return text.isPresent() ? text.get().open() : Reader.of("");
    }
}
