package vn.motcua.dossier.soap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxText;
import vn.motcua.exchange.FieldReader;

/** Reads plain parameters of a call by the rules of fields. */
final class Parameters {

    /** More characters than any parameter may have, so that a longer one is seen to be too long. */
    private static final int MAX_LENGTH = 10_000;

    private Parameters() {}

    static FieldReader of(AsmxCall call, List<String> names) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        names.forEach(
                name -> parameters.put(name, call.parameter(name).map((AsmxText text) -> text.string(MAX_LENGTH))));
        return FieldReader.ofParameters(parameters);
    }
}
