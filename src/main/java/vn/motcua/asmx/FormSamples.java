package vn.motcua.asmx;

import java.util.List;
import java.util.stream.Collectors;

/** Calls of an operation by HTTP GET and by form as callers write and read them. */
record FormSamples(String operation, String namespace, List<String> parameters, PublicAddress address) {

    String get() {
        return "GET " + address.path() + "/" + operation + "?" + pairs() + " HTTP/1.1\nHost: " + address.authority()
                + "\n";
    }

    String post() {
        return "POST " + address.path() + "/" + operation + " HTTP/1.1\nHost: " + address.authority()
                + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: length\n\n" + pairs();
    }

    String response() {
        return "HTTP/1.1 200 OK\nContent-Type: text/xml; charset=utf-8\nContent-Length: length\n\n"
                + "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<string xmlns=\"" + namespace + "\">string</string>";
    }

    private String pairs() {
        return parameters.stream().map(name -> name + "=string").collect(Collectors.joining("&"));
    }
}
