package vn.motcua.office.soap;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.asmx.AsmxService;
import vn.motcua.exchange.SoapAddresses;

/**
 * Serves the Office's desk at the address of letter 68/VP-CNTT, annex §3, misspelt and ending in {@code .aspx} as
 * printed there, and at the spellings an integrator may have guessed.
 */
@Configuration(proxyBeanMethods = false)
class OfficeService {

    @Bean
    AsmxService officeAsmxService(SoapAddresses addresses, ReceiveOperation receive) {
        return new AsmxService(
                "ServiceLienThonggVPUB",
                "contracts/soap/ServiceLienThonggVPUB.wsdl",
                addresses.of(List.of(
                        "ServiceLienThonggVPUB.aspx",
                        "ServiceLienThonggVPUB.asmx",
                        "ServiceLienThongVPUB.asmx",
                        "ServiceLienThongVPUB.aspx")),
                Map.of("TiepNhanHoSoMotCuaVPUB", receive));
    }
}
