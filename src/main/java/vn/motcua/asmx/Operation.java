package vn.motcua.asmx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation as served: its names, what it does, and its replies but for the result. */
final class Operation {

    private final String name;
    private final String namespace;
    private final List<String> parameters;
    private final AsmxOperation work;
    private final Frame frame11;
    private final Frame frame12;

    private record Frame(String before, String after, String empty, String absent) {}

    Operation(String name, String namespace, List<String> parameters, AsmxOperation work) {
        this.name = name;
        this.namespace = namespace;
        this.parameters = List.copyOf(parameters);
        this.work = work;
        this.frame11 = frame(SoapVersion.V11);
        this.frame12 = frame(SoapVersion.V12);
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    List<String> parameters() {
        return parameters;
    }

    AsmxOperation work() {
        return work;
    }

    /** The reply that carries {@code result}. */
    Reply reply(SoapVersion version, @Nullable String result) {
        Frame frame = switch (version) {
            case V11 -> frame11;
            case V12 -> frame12;
        };
        String content = result == null
                ? frame.absent()
                : result.isEmpty() ? frame.empty() : frame.before() + XmlText.escape(result) + frame.after();
        return Reply.of(200, true, version.contentType(), content);
    }

    private Frame frame(SoapVersion version) {
        String response = name + "Response xmlns=\"" + XmlText.escapeAttribute(namespace) + "\"";
        String result = name + "Result";
        String start = "<" + response + "><" + result + ">";
        String full = inBody(version, start + "</" + result + "></" + name + "Response>");
        int at = full.indexOf(start) + start.length();
        return new Frame(
                full.substring(0, at),
                full.substring(at),
                inBody(version, "<" + response + "><" + result + " /></" + name + "Response>"),
                inBody(version, "<" + response + " />"));
    }

    private static String inBody(SoapVersion version, String content) {
        return version.envelope("<soap:Body>" + content + "</soap:Body>");
    }
}
