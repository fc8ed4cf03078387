package vn.motcua.integration;

import java.util.Optional;

/**
 * A field of a document or a parameter of a function, as the contract has it.
 *
 * @param path {@code Name} or {@code Group/Name}
 * @param owner whose remark it has: the list it stands in
 * @param max characters after trimming, in NFC; empty where no length is checked
 * @param count how often it may be there; empty for once
 */
public record ContractField(
        String path,
        String owner,
        FieldType type,
        boolean required,
        Optional<Integer> max,
        Optional<Integer> count,
        Optional<String> example) {

    /** The element's own name. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The group it stands in; empty for none. */
    public String group() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** The key of its remark. */
    public String remark() {
        return "integration." + owner + "." + name();
    }
}
