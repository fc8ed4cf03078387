package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.ResultCode;
import vn.motcua.shared.Trace;

/** Answers with problems; what nobody expected is logged under the call's reference, without any message. */
@Component
class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private final JsonMapper json;
    private final ApiSettings settings;

    ProblemWriter(JsonMapper json, ApiSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Problem.of(refusal), request, response);
    }

    /** Says why a call could not be answered; an exception's message is never shown. */
    void fail(Throwable cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            LOG.debug("The caller of {} went away.", CallAttributes.reference(request));
            return;
        }
        if (cause instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        write(problem(cause, CallAttributes.reference(request)), request, response);
    }

    private Problem problem(Throwable cause, String reference) {
        return switch (cause) {
            case MalformedDocument malformed -> Problem.malformed(malformed, reference);
            case RefusedCall refused -> Problem.of(refused.refusal());
            case BodyTooLarge large -> Problem.of(Refusal.tooLarge(large.limit(), reference));
            case TooBusy _ ->
                Problem.of(Refusal.of(ResultCode.SYSTEM_BUSY, reference).withRetryAfter(settings.retryAfter()));
            case WrongEncoding _ -> Problem.of(Refusal.of(ResultCode.WRONG_CONTENT_TYPE, reference));
            case InvalidParameterException _ -> Problem.of(Refusal.of(ResultCode.BAD_REQUEST, reference));
            case InvalidMediaTypeException _ -> Problem.of(Refusal.of(ResultCode.WRONG_CONTENT_TYPE, reference));
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                Problem.of(Refusal.of(Statuses.codeOf(known.getStatusCode().value()), reference));
            case IOException _ -> Problem.of(Refusal.of(ResultCode.BAD_REQUEST, reference));
            default -> {
                LOG.error("Call {} failed.", reference, Trace.of(cause));
                yield Problem.of(Refusal.failed(cause, reference));
            }
        };
    }

    private void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CallAttributes.answered(request, problem.code());
        UnreadBody.drain(request);
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Optional<Long> retryAfter = problem.retryAfter();
        retryAfter.ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
