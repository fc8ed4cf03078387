package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.ProcedureEditing;

/**
 * Who keeps which procedures: an agency's administrator those that its agencies own, the province's administrator all,
 * and only that one those that a level owns.
 */
@Component
class Keepers {

    /** An owner that a form offers. */
    record Choice(String value, String name) {}

    private static final List<String> LEVELS = List.of("@huyen", "@xa", "@chung");

    private final ProcedureEditing editing;
    private final AgencyDirectory directory;
    private final AgencyRegister agencies;
    private final MessageSource messages;

    Keepers(ProcedureEditing editing, AgencyDirectory directory, AgencyRegister agencies, MessageSource messages) {
        this.editing = editing;
        this.directory = directory;
        this.agencies = agencies;
        this.messages = messages;
    }

    /** The procedure, for who keeps it; to others it does not exist. */
    ManagedProcedure find(SignedIn person, String code) {
        return editing.find(code)
                .filter(procedure -> keeps(person, procedure.owner()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static boolean keeps(SignedIn person, Owner owner) {
        return owner instanceof Owner.One(int agencyId) ? person.manages(agencyId) : keepsAll(person);
    }

    static boolean keepsAll(SignedIn person) {
        return person.role() == Role.PROVINCE_ADMINISTRATOR;
    }

    /** Owners whose procedures this person keeps: levels first, then agencies by name. */
    List<Choice> choices(SignedIn person) {
        List<Choice> choices = new ArrayList<>();
        if (keepsAll(person)) {
            LEVELS.forEach(value -> level(value)
                    .map(this::name)
                    .map(name -> new Choice(value, name))
                    .ifPresent(choices::add));
        }
        Set<Integer> own = person.agencies();
        directory.all().stream()
                .filter(agency -> keepsAll(person) || own.contains(agency.id()))
                .map(agency -> new Choice(agency.code(), "%s (%s)".formatted(agency.name(), agency.code())))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    /** The owner that a choice stands for, if this person keeps its procedures. */
    Optional<Owner> owner(SignedIn person, String value) {
        return level(value)
                .or(() -> directory.byCode(value).map(agency -> new Owner.One(agency.id())))
                .filter(owner -> keeps(person, owner));
    }

    private static Optional<Owner> level(String value) {
        return switch (value) {
            case "@huyen" -> Optional.of(new Owner.AllDistricts());
            case "@xa" -> Optional.of(new Owner.AllCommunes());
            case "@chung" -> Optional.of(new Owner.Everyone());
            default -> Optional.empty();
        };
    }

    /** What people call an owner. */
    String name(Owner owner) {
        return switch (owner) {
            case Owner.One(int agencyId) -> agencies.byId(agencyId).name();
            case Owner.AllDistricts() -> text("procedure.owner.districts");
            case Owner.AllCommunes() -> text("procedure.owner.communes");
            case Owner.Everyone() -> text("procedure.owner.everyone");
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
