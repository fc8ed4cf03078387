package vn.motcua.account.web;

import static vn.motcua.account.Role.AGENCY_ADMINISTRATOR;
import static vn.motcua.account.Role.AUDITOR;
import static vn.motcua.account.Role.DESK_OFFICER;
import static vn.motcua.account.Role.LEADER;
import static vn.motcua.account.Role.PROVINCE_ADMINISTRATOR;

import java.util.List;
import vn.motcua.account.Role;

/**
 * A part of the administration that its menu leads to.
 *
 * @param section its name in templates and message keys
 */
record AdminPage(String section, String address, List<Role> roles) {

    private static final List<AdminPage> MENU = List.of(
            of("home", "/quan-tri", Role.values()),
            of("dossiers", "/quan-tri/ho-so", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR, DESK_OFFICER),
            of("quality", "/quan-tri/chat-luong", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR, DESK_OFFICER),
            of("agencies", "/quan-tri/don-vi", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR),
            of("reorganisations", "/quan-tri/sap-xep", PROVINCE_ADMINISTRATOR),
            of("procedures", "/quan-tri/thu-tuc", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR),
            of("calendar", "/quan-tri/lich", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR),
            of("calls", "/quan-tri/cuoc-goi", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR, AUDITOR),
            of("book", "/quan-tri/so-theo-doi", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR, DESK_OFFICER),
            of("statistics", "/quan-tri/thong-ke", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR, DESK_OFFICER, LEADER),
            of("ratings", "/quan-tri/danh-gia", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR, LEADER),
            of("people", "/quan-tri/nguoi-dung", PROVINCE_ADMINISTRATOR, AGENCY_ADMINISTRATOR),
            of("audit", "/quan-tri/nhat-ky", PROVINCE_ADMINISTRATOR, AUDITOR),
            of("account", "/tai-khoan", Role.values()));

    AdminPage {
        roles = List.copyOf(roles);
    }

    /** Those that a role may open, in the menu's order. */
    static List<AdminPage> of(Role role) {
        return MENU.stream().filter(page -> page.roles().contains(role)).toList();
    }

    private static AdminPage of(String section, String address, Role... roles) {
        return new AdminPage(section, address, List.of(roles));
    }
}
