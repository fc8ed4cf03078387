package vn.motcua.demo;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.dossier.Owner;

/** Invents owners and officers with names as they are common in the province; none of them exists. */
final class DemoPeople {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phan", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi",
            "Hồ", "Dương", "Đinh", "Trương", "Thái", "Hà", "Lương");
    private static final List<String> MALE_MIDDLES =
            List.of("Văn", "Đức", "Xuân", "Quốc", "Hữu", "Đình", "Viết", "Công");
    private static final List<String> FEMALE_MIDDLES =
            List.of("Thị", "Thị", "Thị Thu", "Thị Hồng", "Thị Kim", "Thị Mỹ");
    private static final List<String> MALE_NAMES = List.of(
            "Hùng", "Dũng", "Tuấn", "Thắng", "Long", "Nam", "Sơn", "Hải", "Quân", "Đạt", "Phúc", "Thành", "Việt", "Ý");
    private static final List<String> FEMALE_NAMES = List.of(
            "Hương", "Lan", "Hoa", "Ánh", "Ngọc", "Hằng", "Thảo", "Trang", "Yến", "Nga", "Vân", "Phượng", "Hạnh");
    private static final List<String> COMPANIES = List.of(
            "Công ty TNHH Xây dựng",
            "Công ty Cổ phần Thương mại",
            "Doanh nghiệp tư nhân",
            "Công ty TNHH MTV",
            "Hợp tác xã Dịch vụ",
            "Công ty Cổ phần Đầu tư");
    private static final List<String> COMPANY_NAMES =
            List.of("Hồng Lĩnh", "Sông La", "Thiên Cầm", "An Phát", "Hoành Sơn", "Đồng Tiến", "Ngàn Sâu", "Bình Minh");

    private final RandomGenerator random;
    private final List<Agency> communes;

    DemoPeople(RandomGenerator random, List<Agency> agencies) {
        this.random = random;
        this.communes = agencies.stream()
                .filter(agency -> agency.kind() == AgencyKind.COMMUNE)
                .toList();
    }

    Owner owner() {
        return random.nextInt(10) == 0
                ? new Owner(pick(COMPANIES) + " " + pick(COMPANY_NAMES), Optional.empty(), Optional.of(address()))
                : new Owner(person(), Optional.of(idNumber()), Optional.of(address()));
    }

    String person() {
        return random.nextBoolean()
                ? "%s %s %s".formatted(pick(FAMILIES), pick(MALE_MIDDLES), pick(MALE_NAMES))
                : "%s %s %s".formatted(pick(FAMILIES), pick(FEMALE_MIDDLES), pick(FEMALE_NAMES));
    }

    private String idNumber() {
        return random.nextInt(3) == 0
                ? "18%d%06d"
                        .formatted(random.nextInt(3, 5) * 10 + random.nextInt(10), random.nextInt(1_000_000))
                        .substring(0, 9)
                : "042%d%02d%06d".formatted(random.nextInt(2), random.nextInt(50, 100), random.nextInt(1_000_000));
    }

    private String address() {
        String place = communes.isEmpty() ? "" : ", " + pick(communes).name().replaceFirst("^UBND ", "");
        return "Thôn %d%s".formatted(random.nextInt(1, 15), place);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
