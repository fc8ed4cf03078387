package vn.motcua.print;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.ProvinceTime;

/** Moments and names as official documents write them (NĐ 30/2020/NĐ-CP, annex I); for templates. */
public final class VietnameseWords {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern COMMITTEE = Pattern.compile("(?iu)\\bUBND\\b");
    private static final Pattern KIND = Pattern.compile("(?iu)^(tỉnh|thành phố|thị xã|huyện|phường|xã|thị trấn)\\s+");

    /** {@code ngày 05 tháng 02 năm 2026}: days and the first two months have two digits. */
    public String day(Instant moment) {
        ZonedDateTime local = moment.atZone(ProvinceTime.ZONE);
        String month = local.getMonthValue() <= 2 ? "0" + local.getMonthValue() : "" + local.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(local.getDayOfMonth(), month, local.getYear());
    }

    /** {@code 14 giờ 05 phút, ngày 05 tháng 02 năm 2026}; a midnight stands for a day without a time. */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(ProvinceTime.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(moment)
                : "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), day(moment));
    }

    /** {@code 05/02/2026}. */
    public String shortDay(Instant moment) {
        return DAY.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** {@code 05/02/2026}; empty for nothing. */
    public String shortDay(Optional<Instant> moment) {
        return moment.map(this::shortDay).orElse("");
    }

    /** The name of an agency as the head of a document has it. */
    public String inHead(String name) {
        return COMMITTEE.matcher(name).replaceAll("Ủy ban nhân dân").toUpperCase(VIETNAMESE);
    }

    /** Where a document of the province is written: its name without its kind. */
    public String place(String province) {
        return KIND.matcher(province).replaceFirst("");
    }
}
