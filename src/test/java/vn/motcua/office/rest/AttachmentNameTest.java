package vn.motcua.office.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.office.StoredLetterFile;
import vn.motcua.shared.Digest;

class AttachmentNameTest {

    @ParameterizedTest
    @CsvSource({
        "H27.25-1, H27.25-1.pdf",
        "12/TTr-2026, 12_TTr-2026.pdf",
        "../../etc/passwd, ____etc_passwd.pdf",
        ".htaccess, _htaccess.pdf",
        "-rf, _rf.pdf",
        "a\"; filename=\"b.exe, a_filename_b.exe.pdf",
        "hồ sơ số 1, h_s_s_1.pdf",
        "x., x_.pdf"
    })
    void holdsNothingThatAnySystemReadsAsMoreThanAName(String code, String name) {
        assertThat(AttachmentName.of(file(code, "application/pdf"))).isEqualTo(name);
    }

    @Test
    void endsAsItsTypeSays() {
        assertThat(AttachmentName.of(file("1", "image/png"))).isEqualTo("1.png");
        assertThat(AttachmentName.of(file("1", "application/x-ole-storage"))).isEqualTo("1.bin");
    }

    @Test
    void isOfALengthThatEverySystemTakes() {
        assertThat(AttachmentName.of(file("a".repeat(400), "application/pdf"))).hasSize(104);
    }

    private static StoredLetterFile file(String code, String mediaType) {
        return new StoredLetterFile(1, 1, "sxd", code, mediaType, 1, Digest.of(new byte[Digest.LENGTH]));
    }
}
