package vn.motcua.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.shared.Digest;

/** Uploads files as an agency does, below HTTP. */
record Uploading(Agency agency, Uploads uploads, ReceivePart parts, FinishUpload finishing) {

    static final int PART = 256 << 10;

    /** Made-up bytes that begin as a PDF does; each call makes others. */
    static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, Math.min(size, start.length));
        return bytes;
    }

    static Digest sha256(byte[] bytes) {
        try {
            return Digest.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    UploadStart start(byte[] file) {
        return start(file.length, sha256(file));
    }

    UploadStart start(long size, Digest hash) {
        return uploads.begin(agency, new UploadRequest(size, hash, Optional.of((long) PART)));
    }

    Upload begun(byte[] file) {
        return ((UploadStart.Begun) start(file)).progress().upload();
    }

    static byte[] part(Upload upload, byte[] file, int no) {
        int from = no * upload.partSize();
        return Arrays.copyOfRange(file, from, from + upload.lengthOf(no));
    }

    PartOutcome put(Upload upload, byte[] file, int no) {
        return putBytes(upload.id(), no, part(upload, file, no));
    }

    PartOutcome putBytes(UUID upload, int no, byte[] bytes) {
        return put(new ReceivePart.Part(upload, no, sha256(bytes), OptionalLong.empty()), bytes);
    }

    PartOutcome put(ReceivePart.Part part, byte[] bytes) {
        try {
            return parts.receive(agency, part, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FinishOutcome finish(Upload upload) {
        try {
            return finishing.finish(agency, upload.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins, sends every part, finishes. */
    Upload finished(byte[] file) {
        Upload upload = begun(file);
        for (int no = 0; no < upload.partCount(); no++) {
            put(upload, file, no);
        }
        return ((FinishOutcome.Finished) finish(upload)).progress().upload();
    }

    Letter.Uploaded letterFile(Upload upload) {
        return uploads.whole(agency, upload.id()).orElseThrow();
    }
}
