package vn.motcua.asmx;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Puts what the edge needs to know and to do inside the server before all other valves. */
final class EdgeValves implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new PeerValve(), new ExactHeaders());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
