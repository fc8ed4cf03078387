package vn.motcua.office.rest;

import java.util.Map;
import vn.motcua.office.StoredLetterFile;

/** Names a letter's file for those who save it: after its dossier, with the ending of its type. */
final class AttachmentName {

    private static final int LONGEST = 100;

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("image/png", ".png"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/tiff", ".tif"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("image/bmp", ".bmp"),
            Map.entry("application/rtf", ".rtf"),
            Map.entry("application/zip", ".zip"),
            Map.entry("application/msword", ".doc"),
            Map.entry("application/vnd.ms-excel", ".xls"),
            Map.entry("application/vnd.ms-powerpoint", ".ppt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
            Map.entry("application/vnd.oasis.opendocument.presentation", ".odp"));

    private AttachmentName() {}

    /** Letters, digits, hyphens, underscores and single dots of ASCII: nothing that any system reads as a path. */
    static String of(StoredLetterFile file) {
        String safe = file.code().replaceAll("[^A-Za-z0-9.-]+", "_").replaceAll("\\.{2,}", "_");
        String name = safe.substring(0, Math.min(safe.length(), LONGEST)).replaceAll("^[.-]+|[.]+$", "_");
        return name + ENDINGS.getOrDefault(file.mediaType(), ".bin");
    }
}
