package vn.motcua.statistics;

/** A report as a file. */
public final class ReportFile {

    private final String name;
    private final FileKind kind;
    private final byte[] content;

    ReportFile(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content.clone();
    }

    /** With its ending; letters of ASCII only. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }
}
