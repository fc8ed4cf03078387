package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierDates;
import vn.motcua.dossier.DossierMove;
import vn.motcua.dossier.MoveCondition;

/** What an officer can do with a dossier on a page of its own; its address is in Vietnamese. */
enum DeskAct {
    ACCEPT("tiep-nhan", DossierMove.ACCEPT),
    ASK_COMPLETION("yeu-cau-hoan-thien", DossierMove.ASK_COMPLETION),
    COMPLETE("da-hoan-thien", DossierMove.COMPLETE),
    REFUSE("tu-choi", DossierMove.REFUSE),
    CANCEL("huy", DossierMove.CANCEL),
    TAKE_UP("thu-ly", DossierMove.TAKE_UP),
    ASK_SUPPLEMENT("yeu-cau-bo-sung", DossierMove.ASK_SUPPLEMENT),
    TAKE_SUPPLEMENT("da-bo-sung", DossierMove.TAKE_SUPPLEMENT),
    ASK_PAYMENT("yeu-cau-nop-tien", DossierMove.ASK_PAYMENT),
    BOOK_PAYMENT("da-nop-tien", DossierMove.BOOK_PAYMENT),
    SUBMIT("trinh-ky", DossierMove.SUBMIT),
    SEND_BACK("tra-lai", DossierMove.SEND_BACK),
    SIGN("ky", DossierMove.SIGN),
    DECLINE("khong-giai-quyet", DossierMove.DECLINE),
    STOP("dung", DossierMove.STOP),
    WITHDRAW("rut", DossierMove.WITHDRAW),
    HAND_OVER("tra-ket-qua", DossierMove.HAND_OVER),
    REOPEN_INTAKE("mo-lai-tiep-nhan", DossierMove.REOPEN_INTAKE),
    REOPEN("mo-lai", DossierMove.REOPEN),
    EXTEND("hen-lai");

    private final String path;
    private final Optional<DossierMove> move;

    DeskAct(String path, DossierMove move) {
        this.path = path;
        this.move = Optional.of(move);
    }

    DeskAct(String path) {
        this.path = path;
        this.move = Optional.empty();
    }

    static Optional<DeskAct> ofPath(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    static DeskAct of(DossierMove move) {
        return Arrays.stream(values())
                .filter(act -> act.move.filter(move::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    /** Empty for a new appointment, which leads to no other state. */
    Optional<DossierMove> move() {
        return move;
    }

    /** Whether nobody but an administrator can undo it. */
    public boolean isFinal() {
        return move.filter(DossierMove::isFinal).isPresent();
    }

    Set<MoveCondition> conditions() {
        return move.map(DossierMove::conditions).orElse(DossierDates.EXTENSION);
    }

    /** Whether the form has a field. */
    public boolean asks(String condition) {
        return conditions().contains(MoveCondition.valueOf(condition));
    }
}
