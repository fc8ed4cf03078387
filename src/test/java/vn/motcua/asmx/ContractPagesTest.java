package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ContractPagesTest {

    private static final PublicAddress ADDRESS =
            new PublicAddress("https://dvc.hatinh.example", "/layouts/hatinh/dvc/dvcservicehoso.asmx");

    private final ContractPages pages = Endpoint.of(Echo.DOSSIERS, false).pages();

    @ParameterizedTest
    @ValueSource(strings = {"wsdl", "WSDL", "Wsdl", "wsdl&x=1", "x=1&WSDL", "%77sdl"})
    void givesTheContractAtTheCallersAddress(String query) throws IOException {
        String expected = Files.readString(Path.of("contracts/soap/DVCServiceHoSo.wsdl"))
                .replace("http://dvc.example/layouts/hatinh/dvc/DVCServiceHoSo.asmx", ADDRESS.url());

        assertThat(page(query).text()).isEqualTo(expected).contains("\r\n").doesNotEndWith("\n");
    }

    @Test
    void givesTheDiscoveryDocumentOfEachService() {
        assertThat(page("DISCO").text())
                .contains("ref=\"" + ADDRESS.url() + "?wsdl\"", "docRef=\"" + ADDRESS.url() + "\"")
                .contains("q1:DVCServiceHoSoSoap")
                .doesNotContain("dvc.example");
        assertThat(Endpoint.of(Echo.OFFICE, false)
                        .pages()
                        .page(ADDRESS, Query.parse("disco"))
                        .text())
                .contains("q2:ServiceLienThonggVPUBSoap12", ADDRESS.url())
                .doesNotContain("DVCServiceHoSo");
    }

    @Test
    void hasNoPartsOfTheContract() {
        assertThat(page("wsdl=x").status()).isEqualTo(500);
        assertThat(page("wsdl=x").text()).isEqualTo("XML Web service description was not found.\n");
        assertThat(page("schema=x").text()).isEqualTo("XML Schema was not found.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "singleWsdl", "wsdl&disco", "op=khong-co", "op="})
    void givesTheOverviewOtherwise(String query) throws Exception {
        String page = page(query).text();

        assertWellFormed(page);
        assertThat(page)
                .contains("<title>DVCServiceHoSo Web Service</title>", "href=\"" + ADDRESS.path() + "?disco\"")
                .contains("dvcservicehoso.asmx?WSDL", "dvcservicehoso.asmx?op=TraKetQuaHoSo");
    }

    @Test
    void showsAnOperationsMessages() throws Exception {
        String page = page("op=TraKetQuaHoSo").text();

        assertWellFormed(page);
        assertThat(page)
                .contains("SOAPAction: \"http://tempuri.org/TraKetQuaHoSo\"", "Host: dvc.hatinh.example\n")
                .contains("&lt;ngaytra&gt;string&lt;/ngaytra&gt;", "&lt;TraKetQuaHoSoResult&gt;string&lt;")
                .contains(Posted.S11, Posted.S12);
    }

    @Test
    void escapesAnAddress() {
        PublicAddress odd = new PublicAddress("http://h", "/a&b\"c<d.asmx");

        assertThat(pages.page(odd, Query.parse("wsdl")).text())
                .contains("location=\"http://h/a&amp;b&quot;c&lt;d.asmx\"");
        assertThat(new HelpPage("X", List.of("A")).at(odd)).contains("href=\"a&amp;b&quot;c&lt;d.asmx?op=A\"");
    }

    private Reply page(String query) {
        return pages.page(ADDRESS, Query.parse(query));
    }

    private static void assertWellFormed(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta|link)([^>]*)>", "<$1$2/>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getElementsByTagName("h1")
                        .getLength())
                .isEqualTo(1);
    }
}
