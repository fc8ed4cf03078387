package vn.motcua.print;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.dossier.AppointmentChange;
import vn.motcua.dossier.DossierDeadline;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OwnDossier;
import vn.motcua.dossier.Owner;
import vn.motcua.dossier.Submission;
import vn.motcua.dossier.SupplementPeriod;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.ProvinceTime;

/** A dossier of the Department of Construction that has been through everything. */
final class SampleFiles {

    static final Agency CONSTRUCTION = SampleAgencies.byCode("sxd");

    private SampleFiles() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ProvinceTime.ZONE).toInstant();
    }

    /** One that was received in a year. */
    static DossierFile received(int year) {
        return file(year, DossierState.IN_PROGRESS, "Nguyễn Thị Ánh Tuyết", Optional.empty());
    }

    static DossierFile of(int year, DossierState state) {
        return file(year, state, "Nguyễn Thị Ánh Tuyết", Optional.empty());
    }

    static DossierFile ownedBy(String name) {
        return file(2026, DossierState.IN_PROGRESS, name, Optional.empty());
    }

    static DossierFile online() {
        Submission submission =
                new Submission(Submission.Channel.ONLINE, Optional.of("Trần Văn Bảy"), Optional.of("0912 345 678"));
        return file(2026, DossierState.IN_PROGRESS, "Nguyễn Thị Ánh Tuyết", Optional.of(submission));
    }

    private static DossierFile file(int year, DossierState state, String owner, Optional<Submission> submission) {
        Instant received = at(year + "-02-05T14:05");
        Instant due = at(year + "-02-25T17:00");
        Instant later = at(year + "-03-11T17:00");
        return new DossierFile(
                new DossierId(CONSTRUCTION.id(), 42),
                new OwnDossier(
                        "H27.16-%02d0205-0001".formatted(year % 100),
                        CONSTRUCTION,
                        CONSTRUCTION,
                        procedure(),
                        "Xin phép xây nhà ở hai tầng",
                        new Owner(
                                owner,
                                Optional.of("042190006789"),
                                Optional.of("Số 12, đường Phan Đình Phùng, phường Trần Phú, thành phố Hà Tĩnh")),
                        List.of(
                                "Đơn đề nghị cấp giấy phép xây dựng",
                                "Bản sao giấy tờ chứng minh quyền sử dụng đất",
                                "Hai bộ bản vẽ thiết kế xây dựng"),
                        received,
                        Optional.of(later),
                        state,
                        Optional.of(at(year + "-03-10T09:30")),
                        Optional.empty(),
                        events(year, received)),
                submission,
                new DossierDeadline(
                        true,
                        Optional.of(due),
                        Optional.of(later),
                        Optional.of(due),
                        Optional.empty(),
                        false,
                        List.of(new SupplementPeriod(
                                1,
                                3,
                                at(year + "-02-10T08:15"),
                                Optional.of(3),
                                Optional.of("Bản vẽ thiếu mặt cắt móng và sơ đồ cấp nước."),
                                List.of("Bản vẽ mặt cắt móng, tỷ lệ 1/50", "Sơ đồ đấu nối cấp nước"),
                                Optional.of(due),
                                Optional.empty())),
                        List.of(new AppointmentChange(
                                AppointmentChange.Cause.EXTENSION,
                                at(year + "-02-24T10:00"),
                                Optional.of(due),
                                Optional.of(later),
                                Optional.of("15/PXL"),
                                Optional.of("Chờ ý kiến của cơ quan phòng cháy, chữa cháy.")))));
    }

    private static List<OwnDossier.Event> events(int year, Instant received) {
        return List.of(
                event(1, "received", Optional.of(DossierState.RECEIVED), received, Map.of()),
                event(
                        2,
                        "step",
                        Optional.empty(),
                        at(year + "-02-06T07:40"),
                        Map.of("action", "Chuyển thụ lý", "fromPerson", "Lê Thị Hoa", "toPerson", "Phạm Quốc Dũng")),
                event(
                        3,
                        "status",
                        Optional.of(DossierState.SUPPLEMENT_REQUESTED),
                        at(year + "-02-10T08:15"),
                        Map.of("by", "Phạm Quốc Dũng", "reason", "Bản vẽ thiếu", "papers", List.of("Bản vẽ"))),
                event(
                        4,
                        "status",
                        Optional.of(DossierState.REFUSED),
                        at(year + "-02-05T15:00"),
                        Map.of("by", "Lê Thị Hoa", "reason", "Không thuộc thẩm quyền giải quyết của Sở Xây dựng.")));
    }

    private static OwnDossier.Event event(
            int number, String kind, Optional<DossierState> state, Instant at, Map<String, Object> details) {
        return new OwnDossier.Event(number, kind, state, at, at, "BN" + number, details);
    }

    static Procedure procedure() {
        return new Procedure(
                7,
                "1.009994",
                "Cấp giấy phép xây dựng mới đối với công trình không theo tuyến, nhà ở riêng lẻ tại đô thị",
                new Procedure.Sector("LV05", "Xây dựng"),
                new Procedure.Owner.Everyone(),
                Optional.of(new Procedure.Term(15, Procedure.TermUnit.WORKING_DAY)),
                false);
    }
}
