package vn.motcua.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Notes for the journal which code a controller answers. */
@ControllerAdvice
class AnswerCodes implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter controller, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter controller,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest call) {
            switch (body) {
                case Problem problem -> CallAttributes.answered(call.getServletRequest(), problem.code());
                case Confirmation done -> {
                    CallAttributes.answered(call.getServletRequest(), done.code());
                    CallAttributes.note(call.getServletRequest()).concerns(done.dossier());
                }
                case null, default -> {
                    // Such answers have no code.
                }
            }
        }
        return body;
    }
}
