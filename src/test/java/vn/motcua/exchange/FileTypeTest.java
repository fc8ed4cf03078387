package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e34, application/pdf",
        "0d0a0d0a255044462d, application/pdf",
        "89504e470d0a1a0a0000, image/png",
        "ffd8ffe000104a46, image/jpeg",
        "49492a0008000000, image/tiff",
        "4d4d002a00000008, image/tiff",
        "474946383961, image/gif",
        "474946383761, image/gif",
        "424d460000000000000036000000280000000100, image/bmp",
        "524946461a0000005745425056503820, image/webp",
        "7b5c72746631, application/rtf",
        "d0cf11e0a1b11ae1, application/x-ole-storage",
        "504b0506000000000000, application/zip",
    })
    void tellsATypeByItsFirstBytes(String hex, String type) throws IOException {
        assertThat(typeOf(HexFormat.of().parseHex(hex))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ",
                "<html><body>",
                "<?xml version=\"1.0\"?><svg/>",
                "#!/bin/sh",
                "BM is how a text may begin, too long",
                "RIFF....WAVE",
                "GIF88a",
                "xin chào",
                "%PDF"
            })
    void takesNothingElse(String start) throws IOException {
        assertThat(typeOf(start.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt/presentation.xml, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "anh/word.txt, application/zip",
    })
    void tellsOfficeOpenXmlByItsFolders(String entry, String type) throws IOException {
        assertThat(typeOf(zip("[Content_Types].xml", 10, entry))).contains(type);
        assertThat(typeOf(zip("media/large.bin", 200_000, entry))).contains(type);
    }

    @Test
    void tellsOpenDocumentByItsFirstEntry() throws IOException {
        String type = "application/vnd.oasis.opendocument.text";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] content = type.getBytes(StandardCharsets.US_ASCII);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }

        assertThat(typeOf(bytes.toByteArray())).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, application/msword",
        "Workbook, application/vnd.ms-excel",
        "PowerPoint Document, application/vnd.ms-powerpoint",
        "Other, application/x-ole-storage",
    })
    void tellsOldOfficeFilesByTheirDirectoryWhereverItIs(String stream, String type) throws IOException {
        byte[] bytes = new byte[512 * 400];
        byte[] start = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        System.arraycopy(start, 0, bytes, 0, start.length);
        bytes[30] = 9;
        bytes[49] = 1;
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 * 257 + 128, name.length);

        assertThat(typeOf(bytes)).contains(type);
    }

    private static byte[] zip(String first, int size, String second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(Documents.pdf(Math.max(size, 8)));
            zip.putNextEntry(new ZipEntry(second));
        }
        return bytes.toByteArray();
    }

    private static Optional<String> typeOf(byte[] bytes) throws IOException {
        try (FileContent content = new FileContent(bytes.length)) {
            for (byte b : bytes) {
                content.write(b);
            }
            content.finish();
            return FileType.of(content);
        }
    }
}
