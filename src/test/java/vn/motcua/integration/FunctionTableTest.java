package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.soap.DossierShapes;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.Shapes;
import vn.motcua.office.soap.OfficeShapes;

class FunctionTableTest {

    private static final Pattern ELEMENT =
            Pattern.compile("<s:element name=\"(\\w+)\">|<s:element [^>]*name=\"(\\w+)\"");

    private final FunctionTable table = new FunctionTable();

    @Test
    void hasTheFiveFunctionsInTheOrderOfTheLetter() {
        assertThat(table.functions())
                .extracting(ContractFunction::name)
                .containsExactly(
                        "ThemMoiHoSoDVC",
                        "CapNhatTrangThaiHoSo",
                        "TraKetQuaHoSo",
                        "CapNhatQuaTrinhXuLyHoSo",
                        "TiepNhanHoSoMotCuaVPUB");
        assertThat(table.byName("TraKetQuaHoSo")).map(ContractFunction::number).contains(3);
        assertThat(table.byName("tra")).isEmpty();
    }

    @Test
    void hasTheParametersOfTheContract() {
        for (ContractFunction function : table.functions()) {
            assertThat(function.parameters().stream().map(ContractField::name).toList())
                    .as(function.name())
                    .isEqualTo(parametersInWsdl(function));
        }
    }

    @Test
    void hasEveryFieldThatIsReadAndNoOther() {
        Map<String, DocumentShape> shapes = new HashMap<>(DossierShapes.all());
        shapes.putAll(OfficeShapes.all());
        for (ContractFunction function : table.functions()) {
            List<String> read = Optional.ofNullable(shapes.get(function.name()))
                    .map(Shapes::paths)
                    .orElse(List.of());

            assertThat(function.fields())
                    .as(function.name())
                    .extracting(ContractField::path)
                    .containsExactlyElementsOf(read);
            assertThat(function.hasDocument()).isEqualTo(shapes.containsKey(function.name()));
        }
    }

    @Test
    void declaresFunctionsAsTheLetterDoes() {
        assertThat(table.functions().get(1).signature())
                .isEqualTo("CapNhatTrangThaiHoSo(string mahoso, string trangthai, string madonvi, string maxacthuc)");
    }

    @Test
    void tellsAFieldFromItsGroup() {
        ContractField component = table.functions().getFirst().fields().getLast();

        assertThat(component.name()).isEqualTo("TenThanhPhan");
        assertThat(component.group()).isEqualTo("ThanhPhanHoSo");
        assertThat(component.count()).contains(200);
        assertThat(component.remark()).isEqualTo("integration.dossier.TenThanhPhan");
    }

    private static List<String> parametersInWsdl(ContractFunction function) {
        String wsdl = ContractFiles.text("contracts/soap/" + function.service() + ".wsdl")
                .orElseThrow();
        int from = wsdl.indexOf("<s:element name=\"" + function.name() + "\">");
        int to = wsdl.indexOf("<s:element name=\"" + function.name() + "Response\">");
        return ELEMENT.matcher(wsdl.substring(from, to))
                .results()
                .skip(1)
                .map((MatchResult found) -> found.group(2))
                .toList();
    }
}
