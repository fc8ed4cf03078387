package vn.motcua.integration.web;

import java.util.List;
import vn.motcua.asmx.AsmxService;

/**
 * Where one service stands.
 *
 * @param url the letter's own address
 * @param others further spellings of the same
 */
record ServiceAddresses(String name, String url, List<String> others) {

    static ServiceAddresses of(AsmxService service, String base) {
        List<String> urls =
                service.addresses().stream().map(path -> base + path).toList();
        return new ServiceAddresses(service.name(), urls.getFirst(), urls.subList(1, urls.size()));
    }

    /** Where its contract stands. */
    public String wsdl() {
        return url + "?WSDL";
    }
}
