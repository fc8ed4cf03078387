package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives controllers of open addresses the call that they answer. */
@Configuration(proxyBeanMethods = false)
class OpenCalls implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final JsonMapper json;

    OpenCalls(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OpenCall.class;
    }

    @Override
    public OpenCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        if (web.getNativeRequest() instanceof HttpServletRequest request
                && web.getNativeResponse() instanceof HttpServletResponse response) {
            return new OpenCall(request, response, json);
        }
        throw new IllegalStateException("not an HTTP request");
    }
}
