package vn.motcua.procedure.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.ManagedProcedures;
import vn.motcua.procedure.transfer.Exports;
import vn.motcua.procedure.transfer.ImportJob.Format;

/** Gives keepers their list as files, and the empty file to fill in. */
@RestController
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ExportController {

    private final Exports exports;
    private final Keepers keepers;

    ExportController(Exports exports, Keepers keepers) {
        this.exports = exports;
        this.keepers = keepers;
    }

    @GetMapping("/quan-tri/thu-tuc/xuat.xlsx")
    ResponseEntity<byte[]> workbook(
            SignedIn person,
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "linh-vuc", defaultValue = "") String sector,
            @RequestParam(name = "don-vi", defaultValue = "") String owner,
            @RequestParam(name = "trang-thai", defaultValue = "") String state)
            throws IOException {
        return file(filter(person, words, sector, owner, state), "thu-tuc.xlsx", Format.XLSX);
    }

    @GetMapping("/quan-tri/thu-tuc/xuat.json")
    ResponseEntity<byte[]> json(
            SignedIn person,
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "linh-vuc", defaultValue = "") String sector,
            @RequestParam(name = "don-vi", defaultValue = "") String owner,
            @RequestParam(name = "trang-thai", defaultValue = "") String state)
            throws IOException {
        return file(filter(person, words, sector, owner, state), "thu-tuc.json", Format.JSON);
    }

    @GetMapping("/quan-tri/thu-tuc/mau-nhap.xlsx")
    ResponseEntity<byte[]> template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.template(out);
        return FileAnswer.named("mau-nhap-thu-tuc.xlsx", Format.XLSX).body(out.toByteArray());
    }

    private ManagedProcedures.Filter filter(SignedIn person, String words, String sector, String owner, String state) {
        Optional<State> known = Arrays.stream(State.values())
                .filter(value -> value.name().equals(state))
                .findFirst();
        return new ManagedProcedures.Filter(
                words, sector, keepers.owner(person, owner), known, Keepers.keepsAll(person), person.agencies());
    }

    private ResponseEntity<byte[]> file(ManagedProcedures.Filter filter, String name, Format format)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.kept(filter, format, out);
        return FileAnswer.named(name, format).body(out.toByteArray());
    }
}
