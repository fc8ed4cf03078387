package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.procedure.Procedure;

/** One dossier with every field, for tests without a database. */
final class SampleDossiers {

    static final Agency CONSTRUCTION = SampleAgencies.byCode("sxd");
    static final Instant RECEIVED = Instant.parse("2026-11-16T01:30:00Z");
    static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");
    static final Owner OWNER =
            new Owner("Nguyễn Văn An", Optional.of("042090006789"), Optional.of("Số 12, đường Phan Đình Phùng"));

    private SampleDossiers() {}

    static ReceiveDossier aDossier() {
        return aDossier(OWNER, List.of("Đơn đề nghị", "Bản vẽ"), Optional.of(DUE), Map.of());
    }

    static ReceiveDossier aDossier(
            Owner owner, List<String> components, Optional<Instant> dueAt, Map<String, String> enclosed) {
        return new ReceiveDossier(
                CONSTRUCTION,
                CONSTRUCTION,
                "H27.16-261116-0001",
                aProcedure(),
                "Xin phép xây nhà",
                owner,
                components,
                RECEIVED,
                dueAt,
                enclosed);
    }

    static ProcessingStep aStep() {
        return new ProcessingStep(
                RECEIVED.plusSeconds(3600),
                "Chuyển hồ sơ",
                Optional.of("Trần Thị Bình"),
                Optional.of("Lê Quang Cường"),
                Optional.of("Đủ thành phần"));
    }

    private static Procedure aProcedure() {
        return new Procedure(
                7,
                "T-HTI-900011-TT",
                "Cấp giấy phép xây dựng",
                new Procedure.Sector("LV05", "Xây dựng"),
                new Procedure.Owner.Everyone(),
                Optional.empty(),
                false);
    }
}
