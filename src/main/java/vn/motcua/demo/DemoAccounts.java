package vn.motcua.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.account.NewAccount;
import vn.motcua.account.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;

/** Accounts of a demo, one or more of each role, all with one password. */
final class DemoAccounts {

    static final String PASSWORD = "motcua-demo";

    private static final List<NewAccount> OF_THE_PROVINCE = List.of(
            of("quantri", "Quản trị tỉnh", Role.PROVINCE_ADMINISTRATOR),
            of("vpub", "Một cửa Văn phòng", Role.DESK_OFFICER),
            of("lanhdao", "Lãnh đạo tỉnh", Role.LEADER),
            of("kiemtoan", "Kiểm toán", Role.AUDITOR));

    private DemoAccounts() {}

    /** Those of the province, and an administrator of each agency above the communes, named by its code. */
    static List<NewAccount> of(List<Agency> agencies) {
        return Stream.concat(
                        OF_THE_PROVINCE.stream(),
                        agencies.stream()
                                .filter(agency -> agency.kind() != AgencyKind.COMMUNE)
                                .filter(agency -> agency.kind() != AgencyKind.OFFICE)
                                .map(DemoAccounts::administrator))
                .toList();
    }

    private static NewAccount administrator(Agency agency) {
        boolean hasCommunes = agency.kind() == AgencyKind.DISTRICT;
        return new NewAccount(
                agency.code(),
                agency.name(),
                Role.AGENCY_ADMINISTRATOR,
                Optional.of(agency.id()),
                hasCommunes,
                Optional.empty());
    }

    private static NewAccount of(String name, String displayName, Role role) {
        return new NewAccount(name, displayName, role, Optional.empty(), false, Optional.empty());
    }
}
