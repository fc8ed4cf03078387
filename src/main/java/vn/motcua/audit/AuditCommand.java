package vn.motcua.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.server.ConsoleCommand;

/**
 * {@code audit verify [FILE]}: reads the whole audit trail, says what in it is not as it was written, and prints the
 * ends of its chains. What it printed earlier, given as a file, shows also whether the newest entries were cut off.
 */
@Component
class AuditCommand implements ConsoleCommand {

    private static final int WHOLE = 0;
    private static final int FLAWED = 1;
    private static final int USAGE = 2;

    private final AuditVerifier verifier;

    AuditCommand(AuditVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > 2 || !arguments.getFirst().equals("verify")) {
            out.println("Cách dùng: audit verify [TỆP ĐÃ LƯU TỪ LẦN KIỂM TRA TRƯỚC]");
            return USAGE;
        }
        Optional<KeptHeads> kept = arguments.size() == 1 ? Optional.of(KeptHeads.NONE) : kept(arguments.getLast());
        if (kept.isEmpty()) {
            out.println("Không đọc được các dòng lane=… number=… hash=… trong tệp " + arguments.getLast());
            return USAGE;
        }
        Verification verification = verifier.verify(kept.get());
        VerificationReport.print(verification, out);
        return verification.isWhole() ? WHOLE : FLAWED;
    }

    private static Optional<KeptHeads> kept(String file) {
        try {
            return Optional.of(KeptHeads.in(Files.readString(Path.of(file))))
                    .filter(kept -> !kept.heads().isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
