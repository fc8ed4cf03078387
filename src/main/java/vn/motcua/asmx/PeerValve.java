package vn.motcua.asmx;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Keeps who the peer is, before forwarded headers take its place. */
final class PeerValve extends ValveBase {

    PeerValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Peer peer = new Peer(request.getPeerAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
        request.setAttribute(Peer.ATTRIBUTE, peer);
        getNext().invoke(request, response);
    }
}
