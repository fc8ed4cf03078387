package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractReaderTest {

    @Test
    void readsNamesParametersAndActions() {
        Contract contract = ContractReader.read(ClassPath.text(Echo.DOSSIERS.wsdl()));

        assertThat(contract.namespace()).isEqualTo("http://tempuri.org/");
        assertThat(contract.parameters().keySet())
                .containsExactly("ThemMoiHoSoDVC", "CapNhatTrangThaiHoSo", "TraKetQuaHoSo", "CapNhatQuaTrinhXuLyHoSo");
        assertThat(contract.parameters())
                .containsEntry("ThemMoiHoSoDVC", List.of("xml", "madonvi", "maxacthuc"))
                .containsEntry("TraKetQuaHoSo", List.of("mahoso", "ngaytra", "madonvi", "maxacthuc"));
        assertThat(contract.actions()).hasSize(4).containsEntry("http://tempuri.org/TraKetQuaHoSo", "TraKetQuaHoSo");
    }

    @Test
    void failsWhereContractAndOperationsDiffer() {
        AsmxService fewer = new AsmxService("x", Echo.DOSSIERS.wsdl(), List.of("/x"), Map.of());
        AsmxService others = new AsmxService("x", Echo.OFFICE.wsdl(), List.of("/x"), Map.of("khac", call -> "x"));

        assertThatThrownBy(() -> Endpoint.of(fewer, false)).hasMessageContaining("TraKetQuaHoSo");
        assertThatThrownBy(() -> Endpoint.of(others, false)).hasMessageContaining("[khac]");
    }

    @Test
    void failsWithoutAContract() {
        AsmxService service = new AsmxService("x", "contracts/soap/khong-co.wsdl", List.of("/x"), Map.of());

        assertThatThrownBy(() -> Endpoint.of(service, false)).hasMessageContaining("khong-co.wsdl");
        assertThatThrownBy(() -> ContractReader.read("<a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ContractReader.read("<definitions/>")).hasMessageContaining("targetNamespace");
    }

    @Test
    void failsWhereTwoServicesShareAnAddress() {
        AsmxService twin = Echo.dossiers(call -> "x");

        assertThatThrownBy(() -> new Endpoints(List.of(Echo.DOSSIERS, twin), false))
                .hasMessageContaining("DVCServiceHoSo.asmx");
    }
}
