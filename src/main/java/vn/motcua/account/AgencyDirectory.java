package vn.motcua.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agencies as accounts know them; given by the register. */
public interface AgencyDirectory {

    /** @param id internal key */
    record Entry(int id, String code, String name) {}

    /** Those valid today, by name. */
    List<Entry> all();

    /** The one that a code means today. */
    Optional<Entry> byCode(String code);

    Optional<Entry> byId(int id);

    /** Keys of those whose last day is over. */
    Set<Integer> ended();

    /** Keys of all agencies below one, at any depth, without itself. */
    Set<Integer> subordinates(int id);
}
