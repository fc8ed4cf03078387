package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.SampleDossiers.OWNER;
import static vn.motcua.dossier.SampleDossiers.aDossier;
import static vn.motcua.dossier.SampleDossiers.aStep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierContentTest {

    private static final List<String> PAPERS = List.of("Đơn đề nghị", "Bản vẽ");

    private final DossierContent content = DossierContent.of(aDossier());

    @Test
    void holdsEveryFieldThatWasSent() {
        assertThat(content.fields())
                .containsOnlyKeys(
                        "code",
                        "ownerName",
                        "ownerIdNumber",
                        "ownerAddress",
                        "receivedAt",
                        "dueAt",
                        "procedure",
                        "title",
                        "components")
                .containsEntry("receivedAt", "2026-11-16T01:30:00Z")
                .containsEntry("components", PAPERS);
    }

    @Test
    void leavesOutWhatWasNotSent() {
        Owner company = new Owner("Công ty TNHH Hồng Lam", Optional.empty(), Optional.empty());

        assertThat(DossierContent.of(aDossier(company, List.of(), Optional.empty(), Map.of()))
                        .fields())
                .containsOnlyKeys("code", "ownerName", "receivedAt", "procedure", "title", "components");
    }

    @Test
    void comesBackFromJson() {
        DossierContent quoted = DossierContent.of(aDossier(
                new Owner("Nguyễn \"An\" \\ <&>\n\uD840\uDC00", Optional.empty(), Optional.empty()),
                List.of(""),
                Optional.empty(),
                Map.of("letterNumber", "12/TTr")));

        assertThat(DossierContent.ofJson(content.json())).isEqualTo(content);
        assertThat(DossierContent.ofJson(quoted.json())).isEqualTo(quoted);
        assertThat(DossierContent.EMPTY.json()).isEqualTo("{}");
    }

    @Test
    void differsFromItsEqualInNothing() {
        assertThat(content.differingFrom(DossierContent.ofJson(content.json()))).isEmpty();
        assertThat(content.fingerprint())
                .isEqualTo(DossierContent.of(aDossier()).fingerprint());
    }

    @Test
    void namesWhatDiffersByAlphabet() {
        Owner other = new Owner("Nguyễn Văn Ân", OWNER.idNumber(), OWNER.address());
        DossierContent changed = DossierContent.of(
                aDossier(other, List.of("Bản vẽ", "Đơn đề nghị"), Optional.of(Instant.EPOCH), Map.of()));

        assertThat(content.differingFrom(changed)).containsExactly("components", "dueAt", "ownerName");
        assertThat(changed.differingFrom(content)).containsExactly("components", "dueAt", "ownerName");
        assertThat(changed.fingerprint()).isNotEqualTo(content.fingerprint());
    }

    @Test
    void namesWhatOnlyOneOfBothHas() {
        DossierContent without = DossierContent.of(aDossier(OWNER, PAPERS, Optional.empty(), Map.of("letter", "1")));

        assertThat(content.differingFrom(without)).containsExactly("dueAt", "letter");
        assertThat(without.differingFrom(content)).containsExactly("dueAt", "letter");
    }

    @Test
    void countsWhatCameWithTheDossier() {
        DossierContent one = DossierContent.of(aDossier(OWNER, PAPERS, Optional.empty(), Map.of("letterNumber", "1")));
        DossierContent two = DossierContent.of(aDossier(OWNER, PAPERS, Optional.empty(), Map.of("letterNumber", "2")));

        assertThat(one.differingFrom(two)).containsExactly("letterNumber");
        assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
    }

    @Test
    void ofAStepLeavesItsMomentToTheEvent() {
        assertThat(DossierContent.of(aStep()).fields())
                .isEqualTo(Map.of(
                        "action", "Chuyển hồ sơ",
                        "fromPerson", "Trần Thị Bình",
                        "toPerson", "Lê Quang Cường",
                        "note", "Đủ thành phần"));
    }
}
