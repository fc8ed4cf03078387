package vn.motcua.asmx;

/** The frame of the pages for people; the link is how older tools find the discovery document. */
final class HtmlPage {

    private HtmlPage() {}

    /** A page about {@code service}; {@code content} is HTML. */
    static String of(String service, PublicAddress address, String content) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="alternate" type="text/xml" href="%1$s?disco">
            <title>%2$s Web Service</title>
            </head>
            <body>
            <h1>%2$s</h1>
            %3$s\
            </body>
            </html>
            """.formatted(XmlText.escapeAttribute(address.path()), service, content);
    }
}
