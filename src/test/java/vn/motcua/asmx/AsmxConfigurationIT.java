package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class AsmxConfigurationIT {

    private static final String CALL = Posted.envelope(
            Posted.S11, "", Posted.statusElement("<mahoso>1</mahoso><trangthai>" + "x".repeat(2_000) + "</trangthai>"));

    @Configuration(proxyBeanMethods = false)
    @Import(AsmxConfiguration.class)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @EnableConfigurationProperties(AsmxSettings.class)
    static class Edge {}

    @Configuration(proxyBeanMethods = false)
    static class Services {

        @Bean
        AsmxService dossiers() {
            return Echo.DOSSIERS;
        }

        @Bean
        AsmxService office() {
            return Echo.OFFICE;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {

        @Bean
        AsmxRefusals refusals() {
            return new PlainRefusals();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OtherOperations {

        @Bean
        AsmxService office() {
            return new AsmxService("x", Echo.OFFICE.wsdl(), List.of("/x"), Map.of("khac", call -> "x"));
        }
    }

    @Test
    void servesTheServicesThatAreBeans() throws IOException {
        try (ConfigurableApplicationContext context = start(List.of(Edge.class, Services.class))) {
            HttpReply reply = call(context, post());

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("text/xml; charset=utf-8");
            assertThat(reply.body()).contains("OK CapNhatTrangThaiHoSo mahoso=[1]");
        }
    }

    @Test
    void takesItsSettingsAndWordsFromOutside() throws IOException {
        try (ConfigurableApplicationContext context = start(
                List.of(Edge.class, Services.class, Words.class),
                "--motcua.soap.max-request=1KB",
                "--motcua.public-url=https://dvc.hatinh.example/")) {
            String get = "GET /layouts/hatinh/dvc/DVCServiceHoSo.asmx?wsdl HTTP/1.1\r\nHost: x\r\n\r\n";

            assertThat(call(context, post()).body()).contains("too large CapNhatTrangThaiHoSo 20 1024");
            assertThat(call(context, get).body())
                    .contains("location=\"https://dvc.hatinh.example/layouts/hatinh/dvc/DVCServiceHoSo.asmx\"");
        }
    }

    @Test
    void believesTheProxiesThatItWasTold() throws IOException {
        String get = "GET %s?wsdl HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: https\r\n\r\n"
                .formatted(Echo.DOSSIERS.addresses().getFirst());
        try (ConfigurableApplicationContext context = start(List.of(Edge.class, Services.class))) {
            assertThat(call(context, get).body()).contains("location=\"http://x/layouts");
        }
        try (ConfigurableApplicationContext context = start(
                List.of(Edge.class, Services.class), "--motcua.trusted-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1")) {
            assertThat(call(context, get).body()).contains("location=\"https://x/layouts");
        }
    }

    @Test
    void hasFormsWhereTheyAreOn() throws IOException {
        try (ConfigurableApplicationContext context =
                start(List.of(Edge.class, Services.class), "--motcua.soap.http-forms=true")) {
            String get = "GET /layouts/hatinh/dvc/DVCServiceHoSo.asmx/TraKetQuaHoSo HTTP/1.1\r\nHost: x\r\n\r\n";

            assertThat(call(context, get).body()).isEqualTo("Missing parameter: mahoso.\n");
        }
    }

    @Test
    void doesNotStartWithOperationsThatTheContractHasNot() {
        assertThatThrownBy(
                        () -> start(List.of(Edge.class, OtherOperations.class)).close())
                .hasRootCauseMessage("The contract contracts/soap/ServiceLienThonggVPUB.wsdl has the operations"
                        + " [TiepNhanHoSoMotCuaVPUB], but [khac] are implemented.");
    }

    private static ConfigurableApplicationContext start(List<Class<?>> configurations, String... arguments) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(configurations.toArray(Class<?>[]::new))
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0", "server.servlet.register-default-servlet=true", "spring.main.banner-mode=off");
        return builder.run(arguments);
    }

    private static String post() {
        return "POST /layouts/hatinh/dvc/DVCServiceHoSo.asmx HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: text/xml; charset=utf-8\r\nSOAPAction: " + Posted.STATUS_ACTION
                + "\r\nContent-Length: " + CALL.length() + "\r\n\r\n" + CALL;
    }

    private static HttpReply call(ConfigurableApplicationContext context, String request) throws IOException {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return Server.read(socket);
        }
    }
}
