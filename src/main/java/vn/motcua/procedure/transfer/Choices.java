package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.procedure.CatalogueNames;
import vn.motcua.procedure.Names;
import vn.motcua.procedure.transfer.Column.Choice;

/** What people read in sheets for the values that the catalogue names. */
final class Choices {

    static final List<Choice> LEVELS = labelled(CatalogueNames.LEVELS, "Cấp tỉnh", "Cấp huyện", "Cấp xã");

    static final List<Choice> UNITS =
            labelled(CatalogueNames.UNITS, "ngày làm việc", "ngày", "trong ngày", "giờ làm việc");

    static final List<Choice> SUPPLEMENT_RULES = labelled(
            CatalogueNames.SUPPLEMENT_RULES,
            "Tính tiếp thời gian còn lại",
            "Tính lại từ đầu",
            "Cộng thêm thời gian chờ");

    static final List<Choice> APPLICANTS = labelled(
            CatalogueNames.APPLICANTS,
            "Công dân Việt Nam",
            "Người Việt Nam định cư ở nước ngoài",
            "Người nước ngoài",
            "Cán bộ, công chức, viên chức",
            "Doanh nghiệp",
            "Hợp tác xã",
            "Tổ chức",
            "Tổ chức nước ngoài");

    static final List<Choice> WAYS = labelled(CatalogueNames.WAYS, "Trực tiếp", "Bưu chính", "Trực tuyến");

    static final List<Choice> LEVELS_2022 =
            labelled(CatalogueNames.LEVELS_2022, "Toàn trình", "Một phần", "Chỉ cung cấp thông tin");

    static final List<Choice> ONLINE_KINDS =
            labelled(CatalogueNames.ONLINE_KINDS, "Không", "Mẫu của Cổng", "Trang của đơn vị");

    static final List<Choice> CONFIRMED =
            List.of(new Choice("xac_minh", "Đã xác minh"), new Choice("chua_xac_minh", "Chưa xác minh"));

    private Choices() {}

    private static <T extends Enum<T>> List<Choice> labelled(Names<T> names, String... labels) {
        List<String> all = List.of(labels);
        if (all.size() != names.all().size()) {
            throw new IllegalStateException("not one label for each of " + names.all());
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Choice(names.all().get(i).name(), all.get(i)))
                .toList();
    }
}
