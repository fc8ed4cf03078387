package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;

class FieldReaderTest {

    @Test
    void givesNormalTextsOfPlainParameters() {
        FieldReader fields = parameters("mahoso", " A\u0301-1\u00A0 ", "ngaytra", "23/11/2026 09:00:00");

        assertThat(fields.required("mahoso", 3)).isEqualTo("Á-1");
        assertThat(fields.requiredMoment("ngaytra")).contains(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(fields.failed()).isFalse();
    }

    @Test
    void collectsAllErrorsOfPlainParametersInTheirOrderAndWithoutPositions() {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("mahoso", Optional.empty());
        parameters.put("trangthai", Optional.of(" \t "));
        parameters.put("ngaytra", Optional.of("hôm nay"));
        FieldReader fields = FieldReader.ofParameters(parameters);

        assertThat(fields.requiredMoment("ngaytra")).isEmpty();
        assertThat(fields.required("trangthai", 10)).isEmpty();
        assertThat(fields.required("mahoso", 10)).isEmpty();
        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field, FieldError::position)
                .containsExactly(
                        tuple(FieldErrorCode.MISSING, "mahoso", Optional.empty()),
                        tuple(FieldErrorCode.MISSING, "trangthai", Optional.empty()),
                        tuple(FieldErrorCode.BAD_DATE, "ngaytra", Optional.empty()));
    }

    @Test
    void reportsAnEmptyRequiredElementWhereItStandsAndOnlyOnce() throws Exception {
        FieldReader fields = Documents.fields("<data>\n <MaHoSo value=''/><HoTenChuHoSo value='\u0001'/></data>");

        fields.required("MaHoSo", 10);
        fields.required("HoTenChuHoSo", 10);

        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::position)
                .containsExactly(
                        tuple(FieldErrorCode.MISSING, Optional.of(new Position(2, 2))),
                        tuple(FieldErrorCode.BAD_CHARACTER, Optional.of(new Position(2, 20))));
    }

    @Test
    void countsLettersNotUnitsNorCombiningMarks() {
        FieldReader fields = parameters("a", "e\u0302\u0301\uD840\uDC00", "b", "ếếế");

        assertThat(fields.optional("a", 2)).contains("ế\uD840\uDC00");
        assertThat(fields.optional("b", 2)).isEmpty();
        assertThat(fields.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(FieldErrorCode.TOO_LONG);
            assertThat(error.message()).isEqualTo("b dài 3 ký tự, tối đa 2 ký tự. Rút ngắn rồi gửi lại.");
        });
    }

    @Test
    void namesTheWrongCharacterAndItsPlace() {
        FieldReader fields = parameters("a", "\uD840\uDC00x\uE000");

        fields.optional("a", 10);

        assertThat(fields.errors().getFirst().message()).contains("U+E000", "thứ 3");
    }

    @Test
    void givesBackWhatWasSentShortenedToAHundredCharacters() {
        FieldReader fields = parameters("ngaytra", "\uD840\uDC00".repeat(101), "ngay", "x".repeat(100));

        fields.optionalMoment("ngaytra");
        fields.optionalMoment("ngay");

        assertThat(fields.errors())
                .extracting(error -> error.value().orElseThrow())
                .containsExactly("\uD840\uDC00".repeat(99) + "…", "x".repeat(100));
    }

    @Test
    void refusesTooManyRepeatedElementsAtTheFirstOneTooMany() throws Exception {
        String element = "<TenThanhPhan value='x'/>\n";
        FieldReader fields =
                Documents.fields("<data><ThanhPhanHoSo>\n" + element.repeat(4) + "</ThanhPhanHoSo></data>");

        assertThat(fields.repeated("ThanhPhanHoSo/TenThanhPhan", 2, 10)).hasSize(2);
        assertThat(fields.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(FieldErrorCode.TOO_LONG);
            assertThat(error.position()).contains(new Position(4, 1));
            assertThat(error.message()).contains("4 phần tử", "tối đa 2");
        });
    }

    @Test
    void reportsEachWrongRepeatedElement() throws Exception {
        FieldReader fields =
                Documents.fields("<data><ThanhPhanHoSo><TenThanhPhan value='dài'/><TenThanhPhan value='a'/>"
                        + "<TenThanhPhan>\uFFFD</TenThanhPhan></ThanhPhanHoSo></data>");

        assertThat(fields.repeated("ThanhPhanHoSo/TenThanhPhan", 5, 2)).containsExactly("a");
        assertThat(fields.errors())
                .extracting(FieldError::code)
                .containsExactly(FieldErrorCode.TOO_LONG, FieldErrorCode.BAD_CHARACTER);
    }

    @Test
    void takesErrorsAndWarningsOfTheCallersOwn() throws Exception {
        FieldReader fields = Documents.fields("<data><NgayHenTra value='1'/><ToTrinh/></data>");

        fields.reject(FieldErrorCode.NOT_IN_CATALOGUE, "ToTrinh/SoHieuVB");
        fields.rejectBefore("NgayHenTra", "NgayTiepNhan", Instant.parse("2026-11-23T02:00:00Z"));
        fields.warn(FieldWarningCode.NO_APPOINTMENT, "NgayHenTra");

        assertThat(fields.errors())
                .extracting(FieldError::field, FieldError::position, FieldError::value)
                .containsExactly(
                        tuple("NgayHenTra", Optional.of(new Position(1, 7)), Optional.of("1")),
                        tuple("SoHieuVB", Optional.empty(), Optional.empty()));
        assertThat(fields.errors().getFirst().message())
                .startsWith("NgayHenTra không được trước NgayTiepNhan (23/11/2026 09:00:00).");
        assertThat(fields.warnings()).extracting(FieldWarning::field).containsExactly("NgayHenTra");
    }

    @Test
    void saysUntilWhenAMomentMayLie() {
        FieldReader fields = parameters("ngaytra", "x");

        fields.rejectAfter("ngaytra", Instant.parse("2026-11-23T02:00:00Z"));

        assertThat(fields.errors().getFirst().message()).startsWith("ngaytra không được sau 23/11/2026 09:00:00.");
    }

    @Test
    void readsNumbersOfAQueryWithinTheirBounds() {
        Map<String, Optional<String>> query = new LinkedHashMap<>();
        query.put("limit", Optional.of(" 10 "));
        query.put("none", Optional.empty());
        for (String wrong : new String[] {"0", "101", "-1", "1.0", "x", "9999999999"}) {
            query.put("w" + wrong, Optional.of(wrong));
        }
        FieldReader fields = FieldReader.ofQuery(query);
        query.keySet().forEach(name -> fields.optionalNumber(name, 1, 100));

        assertThat(fields.optionalNumber("limit", 1, 100)).contains(10);
        assertThat(fields.errors())
                .hasSize(6)
                .allSatisfy(error -> assertThat(error.message()).contains("số nguyên từ 1 đến 100"));
    }

    private static FieldReader parameters(String... namesAndValues) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], Optional.of(namesAndValues[i + 1]));
        }
        return FieldReader.ofParameters(parameters);
    }
}
