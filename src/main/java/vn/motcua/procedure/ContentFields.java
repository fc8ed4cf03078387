package vn.motcua.procedure;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.Handling;
import vn.motcua.procedure.ProcedureContent.LegalBasis;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureContent.Reach;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.ProcedureContent.Terms;

/** The content of a procedure from the fields of a catalogue file. */
final class ContentFields {

    private static final Pattern BASES = Pattern.compile(";");
    private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}/[\\p{L}0-9-]+");

    private ContentFields() {}

    static ProcedureContent read(JsonNode node) {
        return new ProcedureContent(
                naming(node), reach(node), papers(node), terms(node), handling(node), service(node), List.of());
    }

    private static Naming naming(JsonNode node) {
        return new Naming(
                node.required("ten").asString(),
                node.required("ma_linh_vuc").asString(),
                text(node.path("ma_tthc_quoc_gia")),
                node.path("ma_tthc_quoc_gia_tinh_trang").asString("").startsWith("xac_minh"),
                text(node.path("ghi_chu")));
    }

    private static Reach reach(JsonNode node) {
        return new Reach(
                text(node.path("cap_thuc_hien")).flatMap(CatalogueNames.LEVELS::value),
                CatalogueNames.applicants(
                        node.path("doi_tuong").isArray()
                                ? node.path("doi_tuong").valueStream().map(JsonNode::asString)
                                : Stream.of(node.path("doi_tuong").asString(""))),
                isDenunciation(node),
                node.path("lien_thong_vpub").asBoolean(false));
    }

    /** The identity of who denounces is secret by law (Luật Tố cáo). */
    private static boolean isDenunciation(JsonNode node) {
        return node.path("bao_mat").asBoolean(false)
                || node.required("linh_vuc").asString().toLowerCase(Locale.ROOT).contains("tố cáo");
    }

    private static Papers papers(JsonNode node) {
        List<Component> components = rows(
                node,
                "thanh_phan_ho_so",
                row -> new Component(
                        row.required("ten").asString(),
                        row.path("ban_chinh").asInt(0),
                        row.path("ban_sao").asInt(0),
                        row.path("bat_buoc").asBoolean(true),
                        text(row.path("mau_bieu")),
                        Optional.empty()));
        return new Papers(components, node.path("so_bo_ho_so").asInt(1));
    }

    private static Terms terms(JsonNode node) {
        List<Fee> fees = rows(
                node,
                "phi_le_phi",
                row -> new Fee(
                        row.required("ten").asString(),
                        Optional.of(row.path("so_tien"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::asLong),
                        text(row.path("ghi_chu"))));
        return new Terms(
                term(node.path("thoi_han")),
                fees,
                text(node.path("thoi_han").path("bo_sung")).flatMap(CatalogueNames.SUPPLEMENT_RULES::value));
    }

    private static Optional<Term> term(JsonNode node) {
        return text(node.path("don_vi"))
                .flatMap(CatalogueNames.UNITS::value)
                .map(unit -> new Term(
                        node.path("so").asInt(0),
                        unit,
                        text(node.path("gio_cat")).map(LocalTime::parse)));
    }

    private static Handling handling(JsonNode node) {
        return new Handling(
                text(node.path("ket_qua")),
                legalBases(node),
                rows(node, "trinh_tu", JsonNode::asString),
                set(node.path("cach_thuc").valueStream().map(JsonNode::asString), CatalogueNames.WAYS::value));
    }

    /** Early files have them in one text, others each with its number. */
    private static List<LegalBasis> legalBases(JsonNode node) {
        return node.path("can_cu").isArray()
                ? rows(
                        node,
                        "can_cu",
                        row -> new LegalBasis(
                                text(row.path("so_ky_hieu")),
                                row.required("trich_yeu").asString()))
                : text(node.path("can_cu")).stream()
                        .flatMap(BASES::splitAsStream)
                        .map(String::strip)
                        .filter(basis -> !basis.isEmpty())
                        .map(ContentFields::basis)
                        .toList();
    }

    private static LegalBasis basis(String title) {
        Matcher number = NUMBER.matcher(title);
        return new LegalBasis(number.find() ? Optional.of(number.group()) : Optional.empty(), title);
    }

    private static Service service(JsonNode node) {
        Optional<String> address = text(node.path("dia_chi_nop_truc_tuyen"));
        OnlineKind kind = text(node.path("nop_truc_tuyen"))
                .flatMap(CatalogueNames.ONLINE_KINDS::value)
                .orElse(address.isPresent() ? OnlineKind.AGENCY_PAGE : OnlineKind.NONE);
        Online online = new Online(kind, address);
        return new Service(
                Optional.of(node.path("muc_do_dvc_2016"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asInt),
                text(node.path("muc_do_dvc_2022")).flatMap(CatalogueNames.LEVELS_2022::value),
                online);
    }

    private static <T> List<T> rows(JsonNode node, String name, Function<JsonNode, T> row) {
        return node.path(name).valueStream().map(row).toList();
    }

    private static <T> Set<T> set(Stream<String> names, Function<String, Optional<T>> value) {
        return names.map(value).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString("")).filter(text -> !text.isEmpty());
    }
}
