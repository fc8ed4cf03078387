package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.exchange.Documents.fields;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;

class DataDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<data><MaHoSo value=\"Đ-1\"></MaHoSo></data>",
                "<data><MaHoSo value='Đ-1'/></data>",
                "<data><MaHoSo>Đ-1</MaHoSo></data>",
                "<data><MaHoSo> \n Đ-1\t</MaHoSo></data>",
                "<data><MaHoSo><![CDATA[Đ]]>-<!-- x -->1</MaHoSo></data>",
                "<data><MaHoSo>&#x110;&#45;1</MaHoSo></data>",
                "<data><MaHoSo value=\"Đ-1\">khác</MaHoSo></data>",
                "\uFEFF<data><MaHoSo value=\"Đ-1\"/></data>",
                "\uFEFF \n<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n<data><MaHoSo value=\"Đ-1\"/></data>",
                " <?xml version='9.9' encoding='x-none' standalone='perhaps'?><data><MaHoSo value=\"Đ-1\"/></data>",
                "<!-- a --><?b c?><data xmlns='http://d'><MaHoSo kieu='s' value=\"Đ-1\"/></data><!-- d -->\n",
                "<p:data xmlns:p='urn:p'><p:MaHoSo value=\"Đ-1\"/></p:data>"
            })
    void readsAValueInAnyFormTheContractAllows(String xml) throws Exception {
        FieldReader fields = fields(xml);

        assertThat(fields.required("MaHoSo", 100)).isEqualTo("Đ-1");
        assertThat(fields.errors()).isEmpty();
        assertThat(fields.warnings()).isEmpty();
    }

    @Test
    void readsTheWholeShapeInAnyOrder() throws Exception {
        FieldReader fields = fields("""
            <data>
              <ToTrinh><TrichYeu value="V/v đất"/><SoHieuVB value="12/TTr"/></ToTrinh>
              <ThanhPhanHoSo>
                <TenThanhPhan value="Đơn"/><TenThanhPhan value=""/><TenThanhPhan>Bản vẽ</TenThanhPhan>
              </ThanhPhanHoSo>
              <MaHoSo value="1"/>
            </data>\
            """);

        assertThat(fields.required("MaHoSo", 10)).isEqualTo("1");
        assertThat(fields.required("ToTrinh/SoHieuVB", 10)).isEqualTo("12/TTr");
        assertThat(fields.repeated("ThanhPhanHoSo/TenThanhPhan", 5, 10)).containsExactly("Đơn", "Bản vẽ");
        assertThat(fields.optionalFile("ToTrinh/DinhKem")).isEmpty();
        assertThat(fields.failed()).isFalse();
    }

    @Test
    void warnsOfUnknownElementsOnceEachWhateverTheyHold() throws Exception {
        FieldReader fields = fields("<data><La><MaHoSo value='x'/><a/></La><MaHoSo value='1'><b>2</b></MaHoSo></data>");

        assertThat(fields.required("MaHoSo", 10)).isEqualTo("1");
        assertThat(fields.warnings())
                .extracting(FieldWarning::code, FieldWarning::field)
                .containsExactly(
                        tuple(FieldWarningCode.UNKNOWN_ELEMENT, "La"), tuple(FieldWarningCode.UNKNOWN_ELEMENT, "b"));
        assertThat(fields.failed()).isFalse();
    }

    @Test
    void stopsWarningAfterFiftyUnknownElements() throws Exception {
        FieldReader fields = fields("<data>" + "<La/>".repeat(63) + "</data>");

        assertThat(fields.warnings()).hasSize(51);
        assertThat(fields.warnings().getLast().code()).isEqualTo(FieldWarningCode.TOO_MANY);
        assertThat(fields.warnings().getLast().message()).contains("50", "13");
    }

    @Test
    void namesTheRightNameWhereOnlyTheCaseIsWrong() throws Exception {
        FieldReader fields = fields("<data><mahoso value='1'/><totrinh><SOHIEUVB value='2'/></totrinh></data>");

        assertThat(fields.required("MaHoSo", 10)).isEqualTo("1");
        assertThat(fields.required("ToTrinh/SoHieuVB", 10)).isEqualTo("2");
        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field)
                .containsExactly(
                        tuple(FieldErrorCode.WRONG_NAME, "mahoso"),
                        tuple(FieldErrorCode.WRONG_NAME, "totrinh"),
                        tuple(FieldErrorCode.WRONG_NAME, "SOHIEUVB"));
        assertThat(fields.errors().getFirst().message()).contains("MaHoSo");
        assertThat(fields.warnings()).isEmpty();
    }

    @Test
    void prefersTheExactNameToOneInAnotherCase() throws Exception {
        FieldReader fields = fields("<data><MAHOSO value='1'/><MaHoSo value='2'/></data>");

        assertThat(fields.required("MaHoSo", 10)).isEqualTo("2");
        assertThat(fields.errors()).extracting(FieldError::code).containsExactly(FieldErrorCode.WRONG_NAME);
    }

    @Test
    void namesTheRightAttributeWhereOnlyItsCaseIsWrong() throws Exception {
        FieldReader fields = fields("<data><MaHoSo Value='1'/></data>");

        assertThat(fields.required("MaHoSo", 10)).isEqualTo("1");
        assertThat(fields.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(FieldErrorCode.WRONG_NAME);
            assertThat(error.field()).isEqualTo("MaHoSo");
            assertThat(error.message()).contains("Value").endsWith("value.");
        });
    }

    @Test
    void refusesAKnownElementInTheWrongPlaceInsteadOfLosingIt() throws Exception {
        FieldReader fields = fields("<data><MaHoSo value='1'/><SoHieuVB value='2'/></data>");

        assertThat(fields.required("ToTrinh/SoHieuVB", 10)).isEmpty();
        assertThat(fields.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(FieldErrorCode.WRONG_NAME);
            assertThat(error.message()).contains("ToTrinh");
        });
    }

    @Test
    void refusesARepeatedSingleElementAtItsSecondPlace() throws Exception {
        FieldReader fields = fields("<data><MaHoSo value='1'/>\n  <MaHoSo value='2'/><ToTrinh/><ToTrinh/></data>");

        assertThat(fields.required("MaHoSo", 10)).isEqualTo("1");
        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field, FieldError::position, FieldError::value)
                .containsExactly(
                        tuple(FieldErrorCode.REPEATED, "MaHoSo", Optional.of(new Position(2, 3)), Optional.of("2")),
                        tuple(FieldErrorCode.REPEATED, "ToTrinh", Optional.of(new Position(2, 32)), Optional.empty()));
    }

    @Test
    void listsErrorsInTheOrderOfTheDocumentAndMissingFieldsInThatOfTheShape() throws Exception {
        FieldReader fields = fields("<data>\n<NgayHenTra value='x'/>\n<NgayTiepNhan value='y'/></data>");

        fields.required("ToTrinh/SoHieuVB", 10);
        fields.requiredMoment("NgayTiepNhan");
        fields.required("HoTenChuHoSo", 10);
        fields.optionalMoment("NgayHenTra");
        fields.required("MaHoSo", 10);

        assertThat(fields.errors())
                .extracting(FieldError::field)
                .containsExactly("NgayHenTra", "NgayTiepNhan", "MaHoSo", "HoTenChuHoSo", "SoHieuVB");
    }
}
