package vn.motcua.asmx;

import java.util.Optional;

/** Looks at where a document begins, since .NET's reader has words of its own for what may not stand there. */
final class Beginning {

    private static final String DECLARATION = "<?xml";
    private static final int LOOKED_AT = DECLARATION.length() + 1;

    private final StringBuilder start = new StringBuilder(LOOKED_AT);
    private int line = 1;
    private int column = 1;

    /** Takes the next chars, whose line ends are line feeds. */
    void add(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length && start.length() < LOOKED_AT; i++) {
            if (!start.isEmpty() || chars[i] > ' ') {
                start.append(chars[i]);
            } else {
                pass(chars[i]);
            }
        }
    }

    /** What is wrong here, if anything is. */
    Optional<String> complaint() {
        if (start.isEmpty()) {
            return Optional.of("Root element is missing.");
        }
        if (start.charAt(0) != '<') {
            return Optional.of("Data at the root level is invalid." + at(column));
        }
        boolean declared = start.length() == LOOKED_AT && start.indexOf(DECLARATION) == 0;
        if (declared && start.charAt(LOOKED_AT - 1) <= ' ' && (line > 1 || column > 1)) {
            return Optional.of("Unexpected XML declaration. The XML declaration must be the first node in the document,"
                    + " and no white space characters are allowed to appear before it." + at(column + 2));
        }
        return Optional.empty();
    }

    private String at(int position) {
        return " Line " + line + ", position " + position + ".";
    }

    private void pass(char space) {
        if (space == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
