package vn.motcua.agency;

import java.util.List;

/** What one change does to the register, told as a preview tells it. */
public sealed interface ChangeEffect {

    String code();

    String name();

    /** An agency that was not there. */
    record Created(String code, AgencyKind kind, AgencyForm form) implements ChangeEffect {

        @Override
        public String name() {
            return form.name();
        }
    }

    /** An agency that goes on under its code with another name, another superior or both. */
    record Amended(String code, AgencyForm before, AgencyForm after) implements ChangeEffect {

        @Override
        public String name() {
            return after.name();
        }

        public boolean isRenamed() {
            return !before.name().equals(after.name());
        }

        public boolean isMoved() {
            return !before.parentCode().equals(after.parentCode());
        }
    }

    /** An agency that ends. */
    record Closed(String code, String name, List<Heir> heirs) implements ChangeEffect {}

    /** Who takes over, by the name it has from that day. */
    record Heir(String code, String name) {}

    /** An agency that is called by one more code. */
    record Aliased(String code, String name, String alias) implements ChangeEffect {}

    /** The register is so already. */
    record Unchanged(String code, String name) implements ChangeEffect {}
}
