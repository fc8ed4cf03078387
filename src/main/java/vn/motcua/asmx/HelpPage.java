package vn.motcua.asmx;

import java.util.List;
import java.util.stream.Collectors;

/** The page for people at a service's address. */
record HelpPage(String service, List<String> operations) {

    String at(PublicAddress address) {
        String file = XmlText.escapeAttribute(address.file());
        String list = operations.stream()
                .map(name -> "<li><a href=\"" + file + "?op=" + name + "\">" + name + "</a></li>\n")
                .collect(Collectors.joining());
        String content = """
            <p>The following operations are supported. For a formal definition, please review the \
            <a href="%s?WSDL">Service Description</a>.</p>
            <ul>
            %s</ul>
            """.formatted(file, list);
        return HtmlPage.of(service, address, content);
    }
}
