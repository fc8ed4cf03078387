package vn.motcua.statistics;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.print.VietnameseWords;

/** Says which of the forms II.06a, b and c of TT 01/2020/TT-VPCP a report is, who reports and to whom. */
@Component
class OfficialForms {

    /**
     * What stands about the table of a form.
     *
     * @param number such as {@code Biểu số II.06a/VPCP/KSTT}; empty for a report without an official form
     * @param reporter who reports
     * @param receiver to whom
     * @param place where and when it is signed
     */
    record OfficialForm(String number, String reporter, String receiver, String place) {}

    private final AgencyRegister agencies;
    private final SheetWords words;
    private final String province;
    private final String officeName;
    private final String officeCode;
    private final VietnameseWords dates = new VietnameseWords();

    OfficialForms(
            AgencyRegister agencies,
            SheetWords words,
            @Value("${motcua.province.name}") String province,
            @Value("${motcua.province.office-name}") String officeName,
            @Value("${motcua.province.office-code}") String officeCode) {
        this.agencies = agencies;
        this.words = words;
        this.province = province;
        this.officeName = officeName;
        this.officeCode = officeCode;
    }

    OfficialForm of(Report report, TableForm form) {
        Scope scope = report.question().scope();
        Optional<Agency> unit = unit(scope).map(agencies::byId);
        return new OfficialForm(
                form == TableForm.II06A ? words.text(SheetPdf.LANGUAGE, "form." + variant(scope)) : "",
                unit.map(Agency::name).orElseGet(() -> text("committee", province)),
                unit.map(this::receiver).orElseGet(() -> text("receiver.province")),
                dates.place(province) + ", " + dates.day(report.asOf()));
    }

    /** The letter of a form. */
    static String variant(Scope scope) {
        return switch (scope) {
            case Scope.Unit _ -> "a";
            case Scope.WithBelow _, Scope.Below _, Scope.LevelWithin _ -> "b";
            case Scope.Province _, Scope.Level _ -> "c";
        };
    }

    private static Optional<Integer> unit(Scope scope) {
        return switch (scope) {
            case Scope.Unit(int id) -> Optional.of(id);
            case Scope.WithBelow(int id) -> Optional.of(id);
            case Scope.Below(int id) -> Optional.of(id);
            case Scope.LevelWithin(int id, AgencyLevel _) -> Optional.of(id);
            case Scope.Province _, Scope.Level _ -> Optional.empty();
        };
    }

    /** The agency above; else the Office, which gathers the province's reports, and reports to the committee itself. */
    private String receiver(Agency unit) {
        return agencies.superiorOf(unit)
                .map(Agency::name)
                .orElseGet(() -> unit.code().equalsIgnoreCase(officeCode) ? text("committee", province) : officeName);
    }

    private String text(String key, Object... arguments) {
        return words.text(SheetPdf.LANGUAGE, key, arguments);
    }
}
