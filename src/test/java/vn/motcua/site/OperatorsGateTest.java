package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OperatorsGateTest {

    private final OperatorsGate gate = new OperatorsGate(List.of("10.0.0.0/8"));

    @Test
    void hidesMetricsFromTheWorld() throws Exception {
        assertThat(status("/actuator/prometheus", "203.0.113.9")).isEqualTo(404);
        assertThat(status("/actuator", "203.0.113.9")).isEqualTo(404);
    }

    @Test
    void showsMetricsToThisMachineAndNamedNetworks() throws Exception {
        assertThat(status("/actuator/prometheus", "127.0.0.1")).isEqualTo(200);
        assertThat(status("/actuator/prometheus", "0:0:0:0:0:0:0:1")).isEqualTo(200);
        assertThat(status("/actuator/prometheus", "10.9.8.7")).isEqualTo(200);
    }

    @Test
    void doesNotTakeAProxyOnThisMachineForThisMachine() throws Exception {
        MockHttpServletRequest request = request("/actuator/prometheus", "127.0.0.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");

        assertThat(status(request)).isEqualTo(404);
    }

    @Test
    void leavesHealthAndPagesOpen() throws Exception {
        assertThat(status("/actuator/health", "203.0.113.9")).isEqualTo(200);
        assertThat(status("/actuator/health/readiness", "203.0.113.9")).isEqualTo(200);
        assertThat(status("/tra-cuu", "203.0.113.9")).isEqualTo(200);
    }

    private int status(String path, String remote) throws ServletException, IOException {
        return status(request(path, remote));
    }

    private int status(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String path, String remote) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setRemoteAddr(remote);
        return request;
    }
}
