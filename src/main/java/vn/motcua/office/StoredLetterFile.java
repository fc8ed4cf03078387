package vn.motcua.office;

import vn.motcua.shared.Digest;

/**
 * A letter's file on the Office's desk, without its bytes.
 *
 * @param officeId the Office's agency
 * @param dossierId internal key of the dossier
 * @param sender code of the agency that sent it
 * @param code of the dossier
 * @param mediaType told from the content
 * @param size in bytes
 */
public record StoredLetterFile(
        int officeId, long dossierId, String sender, String code, String mediaType, long size, Digest sha256) {

    int chunkCount() {
        return Math.toIntExact((size - 1) / LetterFileTable.CHUNK + 1);
    }
}
