package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import vn.motcua.exchange.Refusal;

/** Says as a problem what the server would show as an error page. */
final class ProblemResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ProblemWriter problems;
    private final String reference;

    ProblemResponse(
            HttpServletRequest request, HttpServletResponse response, ProblemWriter problems, String reference) {
        super(response);
        this.request = request;
        this.response = response;
        this.problems = problems;
        this.reference = reference;
    }

    @Override
    public void sendError(int status) throws IOException {
        problems.write(Refusal.of(Statuses.codeOf(status), reference), request, response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
