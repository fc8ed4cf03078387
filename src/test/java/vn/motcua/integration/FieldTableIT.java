package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** What the table of fields claims, asked of the real service: every limit, every required field, every date. */
@MotCuaIT
class FieldTableIT {

    private final FunctionTable table;
    private final SampleDocuments samples;
    private final SoapClient client;
    private final ExampleCase example;

    FieldTableIT(
            FunctionTable table,
            SampleDocuments samples,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.table = table;
        this.samples = samples;
        this.client = new SoapClient(port);
        this.example = samples.example();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ThemMoiHoSoDVC", "TiepNhanHoSoMotCuaVPUB"})
    void theSampleIsTakenAsItIs(String name) throws Exception {
        ContractFunction function = table.byName(name).orElseThrow();
        ResultString result = call(function, Map.of("xml", samples.document(function, example)));

        assertThat(result.code()).isEqualTo(function.done());
        assertThat(result.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ThemMoiHoSoDVC",
                "CapNhatTrangThaiHoSo",
                "TraKetQuaHoSo",
                "CapNhatQuaTrinhXuLyHoSo",
                "TiepNhanHoSoMotCuaVPUB"
            })
    void everyClaimAboutAFieldIsTrue(String name) throws Exception {
        ContractFunction function = table.byName(name).orElseThrow();
        for (ContractField field : function.fields()) {
            checkLimits(
                    field, value -> document(function).with(field.name(), value).xml(), function);
            if (field.count().isPresent()) {
                checkCount(function, field, field.count().get());
            }
            if (field.type() != FieldType.GROUP) {
                checkPresence(
                        field,
                        call(
                                function,
                                Map.of(
                                        "xml",
                                        document(function).without(field.name()).xml())));
            }
        }
        for (ContractField parameter : function.parameters()) {
            checkParameter(function, parameter);
        }
    }

    @FunctionalInterface
    private interface Edit {
        String xml(String value) throws Exception;
    }

    private void checkLimits(ContractField field, Edit edit, ContractFunction function) throws Exception {
        if (field.max().isPresent()) {
            int max = field.max().get();
            assertThat(call(function, Map.of("xml", edit.xml("ă".repeat(max)))).errors())
                    .as("%s of %s: %s letters", field.name(), function.name(), max)
                    .doesNotContain("QUA_DAI " + field.name());
            assertThat(call(function, Map.of("xml", edit.xml("ă".repeat(max + 1))))
                            .errors())
                    .as("%s of %s: one letter too many", field.name(), function.name())
                    .contains("QUA_DAI " + field.name());
        }
        if (field.type() == FieldType.MOMENT) {
            for (String wrong : List.of("23/11/2026", "2026-11-23T09:00:00", "31/02/2026 09:00:00")) {
                assertThat(call(function, Map.of("xml", edit.xml(wrong))).errors())
                        .as("%s of %s: %s", field.name(), function.name(), wrong)
                        .contains("SAI_DINH_DANG_NGAY " + field.name());
            }
        }
    }

    private void checkCount(ContractFunction function, ContractField field, int count) throws Exception {
        assertThat(call(
                                function,
                                Map.of(
                                        "xml",
                                        document(function)
                                                .with(field.name(), count)
                                                .xml()))
                        .errors())
                .isEmpty();
        assertThat(call(
                                function,
                                Map.of(
                                        "xml",
                                        document(function)
                                                .with(field.name(), count + 1)
                                                .xml()))
                        .errors())
                .containsExactly("QUA_DAI " + field.name());
    }

    private void checkParameter(ContractFunction function, ContractField parameter) throws Exception {
        String name = parameter.name();
        switch (parameter.type()) {
            case TEXT -> {
                int max = parameter.max().orElseThrow();
                assertThat(call(function, Map.of(name, "ă".repeat(max))).errors())
                        .doesNotContain("QUA_DAI " + name);
                assertThat(call(function, Map.of(name, "ă".repeat(max + 1))).errors())
                        .contains("QUA_DAI " + name);
                checkPresence(parameter, call(function, Map.of()));
            }
            case MOMENT -> {
                assertThat(call(function, Map.of(name, "23/11/2026")).errors()).contains("SAI_DINH_DANG_NGAY " + name);
                checkPresence(parameter, call(function, Map.of()));
            }
            case DOCUMENT -> assertThat(call(function, Map.of()).code()).isEqualTo("XML_KHONG_HOP_LE");
            case AGENCY, SECRET ->
                assertThat(client.call(message(function, Map.of()).without(name))
                                .code())
                        .isEqualTo("SAI_XAC_THUC");
            case FILE, GROUP -> throw new AssertionError("no parameter is a " + parameter.type());
        }
    }

    private static void checkPresence(ContractField field, ResultString without) {
        if (field.required()) {
            assertThat(without.errors()).as(field.path()).contains("THIEU " + field.name());
        } else {
            assertThat(without.errors()).as(field.path()).doesNotContain("THIEU " + field.name());
        }
    }

    private EditedDocument document(ContractFunction function) throws Exception {
        return EditedDocument.of(samples.document(function, example));
    }

    private ResultString call(ContractFunction function, Map<String, String> parameters) throws Exception {
        return client.call(message(function, parameters));
    }

    private SoapMessage message(ContractFunction function, Map<String, String> parameters) {
        String address = function.service().equals("DVCServiceHoSo") ? SoapClient.DOSSIERS : SoapClient.OFFICE;
        return new SoapMessage(address, function.name(), new LinkedHashMap<>(parameters))
                .as(example.agency(), "demo-" + example.agency());
    }
}
