package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.agency.Agency;

/** Gives controllers the call that they answer. */
@Configuration(proxyBeanMethods = false)
class ApiCalls implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final JsonBodies bodies;

    ApiCalls(JsonBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ApiCall.class;
    }

    @Override
    public ApiCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        if (web.getNativeRequest() instanceof HttpServletRequest request
                && request.getAttribute(CallAttributes.AGENCY) instanceof Agency agency) {
            return new ApiCall(agency, CallAttributes.reference(request), request, bodies);
        }
        throw new IllegalStateException("nobody was let in");
    }
}
