package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LocalCallsTest {

    private static final String STATUS = "CapNhatTrangThaiHoSo";
    private static final String HERE = "127.0.0.1";

    private final LocalCalls calls = calls(Echo.DOSSIERS, Echo.OFFICE);

    @Test
    void callsTheOperationOfThatName() {
        assertThat(calls.answer(STATUS, Map.of("mahoso", "1", "madonvi", ""), HERE, UnaryOperator.identity()))
                .isEqualTo("OK CapNhatTrangThaiHoSo mahoso=[1] trangthai=(null) madonvi=[] maxacthuc=(null)");
        assertThat(calls.answer("TiepNhanHoSoMotCuaVPUB", Map.of(), HERE, UnaryOperator.identity()))
                .startsWith("OK TiepNhanHoSoMotCuaVPUB");
    }

    @Test
    void tellsTheOperationWhoCallsUnderWhichReference() {
        LocalCalls telling = calls(Echo.dossiers(
                call -> call.remoteAddress() + " " + call.reference().length()));

        assertThat(telling.answer(STATUS, Map.of(), HERE, UnaryOperator.identity()))
                .isEqualTo("127.0.0.1 20");
    }

    @Test
    void doesWhatIsToBeDoneAroundTheOperation() {
        assertThat(calls.answer(STATUS, Map.of(), HERE, operation -> call -> "[" + operation.call(call) + "]"))
                .startsWith("[OK ")
                .endsWith("]");
    }

    @Test
    void answersFailuresInTheWordsOfTheSoapEdge() {
        LocalCalls failing = calls(Echo.dossiers(call -> {
            throw new IllegalStateException("no");
        }));

        assertThat(failing.answer(STATUS, Map.of(), HERE, UnaryOperator.identity()))
                .isEqualTo("failed CapNhatTrangThaiHoSo 20 IllegalStateException");
        assertThat(calls.answer(STATUS, Map.of(), HERE, operation -> call -> {
                    throw new IllegalArgumentException("no");
                }))
                .isEqualTo("failed CapNhatTrangThaiHoSo 20 IllegalArgumentException");
        assertThat(calls.tooLarge(STATUS, 7)).isEqualTo("too large CapNhatTrangThaiHoSo 20 7");
    }

    @Test
    void hasNoOtherOperationsAndParametersThanTheContract() {
        LocalCalls asking = calls(Echo.dossiers(
                call -> call.parameter("khac").map(text -> text.string(1)).orElse("")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.answer("Khac", Map.of(), HERE, UnaryOperator.identity()));
        assertThat(asking.answer(STATUS, Map.of("khac", "x"), HERE, UnaryOperator.identity()))
                .isEqualTo("failed CapNhatTrangThaiHoSo 20 IllegalArgumentException");
    }

    private static LocalCalls calls(AsmxService... services) {
        return new LocalCalls(List.of(services), new PlainRefusals(), InstantSource.system());
    }
}
