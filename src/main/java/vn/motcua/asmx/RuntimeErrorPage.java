package vn.motcua.asmx;

/** What ASP.NET shows a remote caller of an address below a service's, where it has no handler for it. */
final class RuntimeErrorPage {

    private RuntimeErrorPage() {}

    /** The page for {@code pathInfo}, which begins with a slash; that it names the end of the path is our addition. */
    static Reply unrecognized(String pathInfo) {
        String page = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Runtime Error</title>
            </head>
            <body>
            <h1>Server Error in '/' Application.</h1>
            <h2>Runtime Error</h2>
            <p>Request format is unrecognized for URL unexpectedly ending in '%s'.</p>
            </body>
            </html>
            """.formatted(XmlText.escapeAttribute(pathInfo));
        return Reply.of(500, false, "text/html; charset=utf-8", page);
    }
}
