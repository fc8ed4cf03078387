/** The five functions, however a client calls them. */
interface Functions {

    String register(String xml, String agency, String secret) throws Exception;

    String status(String code, String status, String agency, String secret) throws Exception;

    String step(String xml, String agency, String secret) throws Exception;

    String result(String code, String returnedAt, String agency, String secret) throws Exception;

    String office(String xml, String agency, String secret) throws Exception;
}
