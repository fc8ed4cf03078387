package vn.motcua.dossier.soap;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.asmx.AsmxService;
import vn.motcua.exchange.SoapAddresses;

/** Serves the agencies' service of dossiers at the addresses of letter 68/VP-CNTT, annex §1. */
@Configuration(proxyBeanMethods = false)
class DossierService {

    @Bean
    AsmxService dossierAsmxService(
            SoapAddresses addresses,
            RegisterOperation register,
            StatusOperation status,
            ResultOperation result,
            StepOperation step) {
        return new AsmxService(
                "DVCServiceHoSo",
                "contracts/soap/DVCServiceHoSo.wsdl",
                addresses.of(List.of("DVCServiceHoSo.asmx")),
                Map.of(
                        "ThemMoiHoSoDVC", register,
                        "CapNhatTrangThaiHoSo", status,
                        "TraKetQuaHoSo", result,
                        "CapNhatQuaTrinhXuLyHoSo", step));
    }
}
