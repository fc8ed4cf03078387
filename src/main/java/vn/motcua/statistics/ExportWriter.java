package vn.motcua.statistics;

import java.io.IOException;
import vn.motcua.dossier.FigureLine;

/** Writes dossiers into a file, of which what is ready can be taken away at any time. */
interface ExportWriter {

    void write(FigureLine dossier) throws IOException;

    /** About how many bytes can be taken. */
    int waiting();

    /** What came since it was asked last. */
    byte[] taken() throws IOException;

    /** Ends the file, the last part of which can be taken afterwards. */
    void end() throws IOException;
}
