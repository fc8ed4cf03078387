package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw requests of all kinds, answered as Microsoft's published source answers a remote caller. */
class GoldenIT {

    private static final Path CASES = Path.of("src/test/resources/asmx/golden");

    private static Server server;
    private static Server withForms;

    @BeforeAll
    static void start() throws LifecycleException, IOException {
        server = Server.of(Edges.DEFAULTS, Echo.DOSSIERS, Echo.OFFICE);
        withForms = Server.of(Edges.withForms(), Echo.DOSSIERS, Echo.OFFICE);
    }

    @AfterAll
    static void stop() throws LifecycleException {
        server.close();
        withForms.close();
    }

    static List<Golden> withoutForms() throws IOException {
        return cases(name -> !name.startsWith("forms"));
    }

    static List<Golden> forms() throws IOException {
        return cases(name -> name.startsWith("forms"));
    }

    static List<Golden> soap() throws IOException {
        return cases(name -> !name.startsWith("forms") && !name.startsWith("pages"));
    }

    @ParameterizedTest
    @MethodSource("withoutForms")
    void answersLikeAsmx(Golden golden) throws IOException {
        GoldenReply.assertIs(golden, send(server, golden));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersFormsLikeAsmx(Golden golden) throws IOException {
        GoldenReply.assertIs(golden, send(withForms, golden));
    }

    @ParameterizedTest
    @MethodSource("soap")
    void answersSoapAlikeWhereFormsAreOn(Golden golden) throws IOException {
        GoldenReply.assertIs(golden, send(withForms, golden));
    }

    @Test
    void hasEveryCaseOnce() throws IOException {
        List<String> names = cases(name -> true).stream().map(Golden::name).toList();

        assertThat(names).hasSizeGreaterThan(180).doesNotHaveDuplicates();
    }

    private static HttpReply send(Server to, Golden golden) throws IOException {
        try (Socket socket = to.connect()) {
            socket.getOutputStream().write(golden.request());
            return golden.hasNoReplyBody() ? HttpReply.readHead(socket.getInputStream()) : Server.read(socket);
        }
    }

    private static List<Golden> cases(Predicate<String> file) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .filter(path -> file.test(path.getFileName().toString()))
                    .flatMap(path -> Golden.read(path).stream())
                    .toList();
        }
    }
}
