package vn.motcua.dossier.soap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierState;
import vn.motcua.shared.Texts;

/** The four statuses of {@code CapNhatTrangThaiHoSo} (letter 68/VP-CNTT, annex §5). */
final class StatusNames {

    private static final Map<String, DossierState> STATES = Map.of(
            "Đang xử lý", DossierState.IN_PROGRESS,
            "Chờ ký duyệt", DossierState.AWAITING_SIGNATURE,
            "Không giải quyết", DossierState.UNRESOLVED,
            "Chờ bổ sung", DossierState.SUPPLEMENT_REQUESTED);

    private static final Map<String, DossierState> BY_KEY =
            STATES.entrySet().stream().collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue));

    private StatusNames() {}

    /** Compared after NFC, trimming, and without regard to case and inner spaces. */
    static Optional<DossierState> parse(String text) {
        return Optional.ofNullable(BY_KEY.get(key(text)));
    }

    private static String key(String text) {
        return Texts.normal(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", "");
    }
}
