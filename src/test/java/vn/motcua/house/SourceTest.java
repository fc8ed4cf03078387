package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no compiler checks about the source files. */
class SourceTest {

    private static final int MAX_LINES = 300;
    private static final int MAX_COLUMNS = 120;
    private static final Pattern WIRE_NAME = Pattern.compile(
            "\\b(MaHoSo|HoTenChuHoSo|MaThuTuc|ThemMoiHoSoDVC|TraKetQuaHoSo|madonvi|maxacthuc|KetQua|DanhSachLoi)\\b");

    private static final List<Path> MAIN = SourceFiles.under(SourceFiles.MAIN, ".java");
    private static final List<Path> ALL = SourceFiles.under(Path.of("src"), ".java");

    @Test
    void filesAreSmall() {
        assertThat(ALL)
                .filteredOn(file -> SourceFiles.read(file).lines().count() > MAX_LINES)
                .isEmpty();
    }

    @Test
    void linesAreShort() {
        assertThat(MAIN.stream()
                        .flatMap(file -> SourceFiles.read(file)
                                .lines()
                                .filter(line -> line.codePointCount(0, line.length()) > MAX_COLUMNS)
                                .map(line -> file + ": " + line)))
                .isEmpty();
    }

    @Test
    void nothingReturnsNull() {
        assertThat(MAIN)
                .filteredOn(file -> SourceFiles.read(file).contains("return null;"))
                .isEmpty();
    }

    @Test
    void wireNamesStandOnlyAtTheWire() {
        assertThat(MAIN)
                .filteredOn(file -> !isWire(file))
                .allSatisfy(file -> assertThat(WIRE_NAME
                                .matcher(withoutComments(SourceFiles.read(file)))
                                .find())
                        .as("a wire name in " + file)
                        .isFalse());
    }

    @Test
    void noProvinceIsNamedInCode() {
        assertThat(MAIN)
                .filteredOn(file -> !SourceFiles.moduleOf(file).equals("demo"))
                .allSatisfy(file -> assertThat(withoutComments(SourceFiles.read(file)))
                        .as(file.toString())
                        .doesNotContainIgnoringCase("hà tĩnh"));
        assertThat(SourceFiles.under(Path.of("src/main/resources/templates"), ".html"))
                .allSatisfy(file -> assertThat(SourceFiles.read(file)).doesNotContainIgnoringCase("hà tĩnh"));
    }

    private static boolean isWire(Path file) {
        String path = SourceFiles.MAIN.relativize(file).toString().replace('\\', '/');
        return path.contains("/soap/") || path.startsWith("exchange/");
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }
}
