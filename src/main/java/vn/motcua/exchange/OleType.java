package vn.motcua.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells apart the Office files of before 2007 by the first names in their directory (MS-CFB §2.2 and §2.6). */
final class OleType {

    static final String OLE = "application/x-ole-storage";

    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int DIRECTORY_BYTES = 4096;

    private record Stream(String mediaType, String name) {}

    private static final List<Stream> STREAMS = List.of(
            new Stream("application/msword", "WordDocument"),
            new Stream("application/vnd.ms-excel", "Workbook"),
            new Stream("application/vnd.ms-powerpoint", "PowerPoint Document"));

    private OleType() {}

    static String of(FileBytes content) throws IOException {
        byte[] header = content.bytes(0, 512);
        if (header.length < 512) {
            return OLE;
        }
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int shift = fields.getShort(SECTOR_SHIFT) == 12 ? 12 : 9;
        long sector = Integer.toUnsignedLong(fields.getInt(FIRST_DIRECTORY_SECTOR));
        byte[] directory = content.bytes((sector + 1) << shift, DIRECTORY_BYTES);
        String names = new String(directory, StandardCharsets.UTF_16LE);
        return STREAMS.stream()
                .filter(stream -> names.contains(stream.name()))
                .map(Stream::mediaType)
                .findFirst()
                .orElse(OLE);
    }
}
