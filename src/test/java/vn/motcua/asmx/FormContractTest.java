package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class FormContractTest {

    private static final PublicAddress ADDRESS = new PublicAddress("https://dvc.example", "/x.aspx");

    /** Each with the line that stands before it. */
    private static final List<String> EXPECTED = List.of("""
              </s:element>
              <s:element name="string" nillable="true" type="s:string" />
        """, """
          </wsdl:message>
          <wsdl:message name="TiepNhanHoSoMotCuaVPUBHttpGetIn">
            <wsdl:part name="xml" type="s:string" />
            <wsdl:part name="madonvi" type="s:string" />
            <wsdl:part name="maxacthuc" type="s:string" />
          </wsdl:message>
          <wsdl:message name="TiepNhanHoSoMotCuaVPUBHttpGetOut">
            <wsdl:part name="Body" element="tns:string" />
          </wsdl:message>
          <wsdl:message name="TiepNhanHoSoMotCuaVPUBHttpPostIn">
            <wsdl:part name="xml" type="s:string" />
            <wsdl:part name="madonvi" type="s:string" />
            <wsdl:part name="maxacthuc" type="s:string" />
          </wsdl:message>
          <wsdl:message name="TiepNhanHoSoMotCuaVPUBHttpPostOut">
            <wsdl:part name="Body" element="tns:string" />
          </wsdl:message>
        """, """
          </wsdl:portType>
          <wsdl:portType name="ServiceLienThonggVPUBHttpGet">
            <wsdl:operation name="TiepNhanHoSoMotCuaVPUB">
              <wsdl:input message="tns:TiepNhanHoSoMotCuaVPUBHttpGetIn" />
              <wsdl:output message="tns:TiepNhanHoSoMotCuaVPUBHttpGetOut" />
            </wsdl:operation>
          </wsdl:portType>
          <wsdl:portType name="ServiceLienThonggVPUBHttpPost">
            <wsdl:operation name="TiepNhanHoSoMotCuaVPUB">
              <wsdl:input message="tns:TiepNhanHoSoMotCuaVPUBHttpPostIn" />
              <wsdl:output message="tns:TiepNhanHoSoMotCuaVPUBHttpPostOut" />
            </wsdl:operation>
          </wsdl:portType>
        """, """
          </wsdl:binding>
          <wsdl:binding name="ServiceLienThonggVPUBHttpGet" type="tns:ServiceLienThonggVPUBHttpGet">
            <http:binding verb="GET" />
            <wsdl:operation name="TiepNhanHoSoMotCuaVPUB">
              <http:operation location="/TiepNhanHoSoMotCuaVPUB" />
              <wsdl:input>
                <http:urlEncoded />
              </wsdl:input>
              <wsdl:output>
                <mime:mimeXml part="Body" />
              </wsdl:output>
            </wsdl:operation>
          </wsdl:binding>
          <wsdl:binding name="ServiceLienThonggVPUBHttpPost" type="tns:ServiceLienThonggVPUBHttpPost">
            <http:binding verb="POST" />
            <wsdl:operation name="TiepNhanHoSoMotCuaVPUB">
              <http:operation location="/TiepNhanHoSoMotCuaVPUB" />
              <wsdl:input>
                <mime:content type="application/x-www-form-urlencoded" />
              </wsdl:input>
              <wsdl:output>
                <mime:mimeXml part="Body" />
              </wsdl:output>
            </wsdl:operation>
          </wsdl:binding>
        """, """
            </wsdl:port>
            <wsdl:port name="ServiceLienThonggVPUBHttpGet" binding="tns:ServiceLienThonggVPUBHttpGet">
              <http:address location="https://dvc.example/x.aspx" />
            </wsdl:port>
            <wsdl:port name="ServiceLienThonggVPUBHttpPost" binding="tns:ServiceLienThonggVPUBHttpPost">
              <http:address location="https://dvc.example/x.aspx" />
            </wsdl:port>
        """);

    @Test
    void addsWhatAsmxAddsAndChangesNothing() {
        String wsdl = ClassPath.text(Echo.OFFICE.wsdl());
        String added = page(Echo.OFFICE, true);
        List<String> without = page(Echo.OFFICE, false).lines().toList();

        assertThat(added.lines().toList()).containsSubsequence(without);
        assertThat(added).doesNotContain("dvc.example/layouts").doesNotEndWith("\n");
        assertThat(added.replace("\r\n", "")).doesNotContain("\n", "\r");
        String lines = added.replace("\r\n", "\n");
        for (String part : EXPECTED) {
            assertThat(lines).contains(part);
        }
        assertThat(lines.length())
                .isEqualTo(page(Echo.OFFICE, false).replace("\r\n", "\n").length()
                        + EXPECTED.stream().mapToInt(FormContractTest::addition).sum());
        assertThat(wsdl).doesNotContain("HttpGet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ThemMoiHoSoDVC", "CapNhatTrangThaiHoSo", "TraKetQuaHoSo", "CapNhatQuaTrinhXuLyHoSo"})
    void hasEveryOperationInBothForms(String operation) {
        String added = page(Echo.DOSSIERS, true);

        for (String protocol : List.of("HttpGet", "HttpPost")) {
            assertThat(added)
                    .contains("<wsdl:message name=\"" + operation + protocol + "In\">")
                    .contains("<wsdl:output message=\"tns:" + operation + protocol + "Out\" />");
        }
        assertThat(added)
                .containsSubsequence(
                        "ThemMoiHoSoDVCSoapOut\">",
                        operation + "HttpGetIn\">",
                        operation + "HttpPostIn\">",
                        "<wsdl:portType");
    }

    @Test
    void isWellFormed() throws Exception {
        for (AsmxService service : List.of(Echo.DOSSIERS, Echo.OFFICE)) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(page(service, true))))
                            .getElementsByTagName("wsdl:port")
                            .getLength())
                    .isEqualTo(4);
        }
    }

    @Test
    void failsWithAContractOfAnotherKind() {
        Contract contract = ContractReader.read(ClassPath.text(Echo.OFFICE.wsdl()));

        assertThatThrownBy(() -> FormContract.of("x", contract, "<a/>")).hasMessageContaining("address");
        assertThatThrownBy(() -> FormContract.of("x", contract, "<soap:address location=\"http://x/\" />"))
                .hasMessageContaining("</s:schema>");
    }

    private static int addition(String part) {
        return part.substring(part.indexOf('\n') + 1).length();
    }

    private static String page(AsmxService service, boolean forms) {
        return Endpoint.of(service, forms)
                .pages()
                .page(ADDRESS, Query.parse("wsdl"))
                .text();
    }
}
