package vn.motcua.agency;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.server.ConsoleCommand;

/** {@code secret AGENCY [current|next]}: issues a secret for an agency and shows it, once. */
@Component
class SecretCommand implements ConsoleCommand {

    private static final String USAGE = "Cách dùng: secret MÃ_ĐƠN_VỊ [current|next]";

    private final AgencyRegister register;
    private final AgencySecrets secrets;

    SecretCommand(AgencyRegister register, AgencySecrets secrets) {
        this.register = register;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "secret";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Optional<SecretSlot> slot = arguments.size() == 1 ? Optional.of(SecretSlot.CURRENT) : slot(arguments);
        if (slot.isEmpty()) {
            out.println(USAGE);
            return 2;
        }
        Optional<Agency> agency = register.byCode(arguments.getFirst());
        if (agency.isEmpty()) {
            out.println("Không có đơn vị nào có mã " + arguments.getFirst());
            return 1;
        }
        out.printf("Mã xác thực của %s (chỉ hiện một lần):%n", agency.get().name());
        out.println(secrets.issue(agency.get(), slot.get(), Optional.empty()));
        return 0;
    }

    private static Optional<SecretSlot> slot(List<String> arguments) {
        return arguments.size() != 2
                ? Optional.empty()
                : switch (arguments.get(1).toLowerCase(Locale.ROOT)) {
                    case "current" -> Optional.of(SecretSlot.CURRENT);
                    case "next" -> Optional.of(SecretSlot.NEXT);
                    default -> Optional.empty();
                };
    }
}
