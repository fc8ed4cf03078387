package vn.motcua.house;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.SignedInClient;
import vn.motcua.account.Account;

/** Somebody who tries every route: nobody in particular, a person who signed in, or an agency with its secret. */
final class RouteCaller {

    private static final String SESSION_PROBE = "/tai-khoan";

    private final int port;
    private final Optional<Account> account;
    private final Optional<String> secret;
    private SignedInClient client;
    private Optional<String> token = Optional.empty();

    private RouteCaller(int port, Optional<Account> account, Optional<String> secret) {
        this.port = port;
        this.account = account;
        this.secret = secret;
        this.client = arrive();
    }

    static RouteCaller nobody(int port) {
        return new RouteCaller(port, Optional.empty(), Optional.empty());
    }

    static RouteCaller person(int port, Account account) {
        return new RouteCaller(port, Optional.of(account), Optional.empty());
    }

    /** Agency {@code sxd}. */
    static RouteCaller agency(int port) {
        return new RouteCaller(port, Optional.empty(), Optional.of("demo-sxd"));
    }

    /** What a route is for this caller: {@code opens}, {@code sign-in}, {@code forbidden} or {@code refused}. */
    String tries(Route route) {
        String outcome = route.method().equals(Route.SOAP) ? operation(route) : page(route);
        if (account.isPresent() && route.isChange() && client.get(SESSION_PROBE).statusCode() != 200) {
            client = arrive();
            token = Optional.empty();
        }
        return outcome;
    }

    /** Sends it without the token of a form. */
    int withoutToken(Route route) {
        return client.request(route.method(), route.address(), "", "Content-Type", route.contentType())
                .statusCode();
    }

    private String page(Route route) {
        boolean isCall = route.pattern().startsWith("/api");
        List<String> headers = new ArrayList<>(List.of("Content-Type", route.contentType()));
        secret.ifPresent(text -> headers.addAll(List.of("Authorization", "Bearer " + text)));
        if (route.isChange() && !isCall) {
            headers.addAll(List.of("X-XSRF-TOKEN", token()));
        }
        HttpResponse<String> answer =
                client.request(route.method(), route.address(), "", headers.toArray(String[]::new));
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            return isCall ? "refused" : "forbidden";
        }
        String target = answer.headers().firstValue("Location").orElse("");
        boolean askedToSignIn = target.endsWith("/dang-nhap") || target.endsWith("/dang-nhap?het-phien");
        return answer.statusCode() / 100 == 3 && askedToSignIn ? "sign-in" : "opens";
    }

    private String operation(Route route) {
        int space = route.pattern().indexOf(' ');
        String name = route.pattern().substring(space + 1);
        String credentials = secret.map(text -> "<madonvi>sxd</madonvi><maxacthuc>" + text + "</maxacthuc>")
                .orElse("");
        String envelope = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
            <%1$s xmlns="http://tempuri.org/">%2$s</%1$s></soap:Body></soap:Envelope>
            """.formatted(name, credentials);
        HttpResponse<String> answer = client.request(
                "POST",
                route.pattern().substring(0, space),
                envelope,
                "Content-Type",
                route.contentType(),
                "SOAPAction",
                "\"http://tempuri.org/" + name + "\"");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(route.name() + " answered " + answer.statusCode());
        }
        return answer.body().contains("SAI_XAC_THUC") ? "refused" : "opens";
    }

    /** Holds as long as the cookie that goes with it. */
    private String token() {
        String known = token.orElseGet(client::token);
        token = Optional.of(known);
        return known;
    }

    private SignedInClient arrive() {
        return account.map(person -> SignedInClient.as(person.name(), port)).orElseGet(() -> new SignedInClient(port));
    }
}
