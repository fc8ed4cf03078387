package vn.motcua.print;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.dossier.AppointmentChange.Cause;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierState;

/** A form that is printed of one dossier. */
@SuppressWarnings("ImmutableEnumChecker") // The conditions hold no state.
public enum Form {
    RECEIPT("giay-tiep-nhan", file -> file.dossier().state().isAccepted()),
    SUPPLEMENT("yeu-cau-bo-sung", file -> Papers.supplement(file).isPresent()),
    REFUSAL("tu-choi-tiep-nhan", file -> file.dossier().state() == DossierState.REFUSED),
    APOLOGY(
            "xin-loi-hen-lai",
            file -> file.deadline().changes().stream().anyMatch(change -> change.cause() == Cause.EXTENSION)),
    CONTROL_SLIP("phieu-kiem-soat", file -> file.dossier().state().isAccepted());

    private final String address;
    private final Predicate<DossierFile> there;

    Form(String address, Predicate<DossierFile> there) {
        this.address = address;
        this.there = there;
    }

    /** Its name in addresses and of files. */
    public String address() {
        return address;
    }

    static Optional<Form> of(String address) {
        return Arrays.stream(values())
                .filter(form -> form.address.equals(address))
                .findFirst();
    }

    /** Whether a dossier has what it tells. */
    boolean isFor(DossierFile file) {
        return there.test(file);
    }
}
