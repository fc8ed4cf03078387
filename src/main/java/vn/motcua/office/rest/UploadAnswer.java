package vn.motcua.office.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.exchange.RestTexts;
import vn.motcua.office.Upload;
import vn.motcua.office.UploadProgress;

/**
 * An upload as its agency sees it.
 *
 * @param state open, finished or used
 * @param sha256 of the whole file, in hexadecimal digits
 * @param partSize bytes of every part but the last
 * @param parts numbers of those that are there
 * @param bytes that are there
 * @param mediaType once finished
 */
record UploadAnswer(
        String id,
        String state,
        long size,
        String sha256,
        int partSize,
        int partCount,
        List<Integer> parts,
        long bytes,
        Optional<String> mediaType,
        String expiresAt) {

    static UploadAnswer of(UploadProgress progress) {
        Upload upload = progress.upload();
        return new UploadAnswer(
                upload.id().toString(),
                upload.state().name().toLowerCase(Locale.ROOT),
                upload.size(),
                upload.sha256().toString(),
                upload.partSize(),
                upload.partCount(),
                progress.parts(),
                progress.bytes(),
                upload.mediaType(),
                RestTexts.moment(upload.expiresAt()));
    }
}
