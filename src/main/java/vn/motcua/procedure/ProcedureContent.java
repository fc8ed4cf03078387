package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.procedure.Procedure.Term;

/**
 * Everything that one version of a procedure says (NĐ 63/2010, article 8; NĐ 43/2011), in the groups in which people
 * edit it. Texts are normal: NFC, trimmed.
 *
 * @param forms the files to fill in
 */
public record ProcedureContent(
        Naming naming,
        Reach reach,
        Papers papers,
        Terms terms,
        Handling handling,
        Service service,
        List<FormFile> forms) {

    /**
     * What it is called.
     *
     * @param sector code of its sector
     * @param nationalCode its code in the national database, {@code 1.001193}
     * @param nationalCodeConfirmed whether somebody has looked that code up there
     */
    public record Naming(
            String name,
            String sector,
            Optional<String> nationalCode,
            boolean nationalCodeConfirmed,
            Optional<String> note) {}

    /**
     * Who may ask for it and where it is dealt with.
     *
     * @param confidential never shown in public look-up
     * @param throughOffice whether the Office of the provincial People's Committee takes part
     */
    public record Reach(
            Optional<Level> level, Set<Applicant> applicants, boolean confidential, boolean throughOffice) {}

    /** The level that carries it out. */
    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }

    /** A kind of applicant, as the national database of procedures tells them apart. */
    public enum Applicant {
        CITIZEN,
        OVERSEAS_VIETNAMESE,
        FOREIGNER,
        OFFICIAL,
        BUSINESS,
        COOPERATIVE,
        ORGANISATION,
        FOREIGN_ORGANISATION
    }

    /** What to bring, and how many sets of it. */
    public record Papers(List<Component> components, int sets) {}

    /**
     * One paper of a dossier.
     *
     * @param form which form to use, in words
     * @param formFile key of that form among {@link #forms}
     */
    public record Component(
            String name,
            int originals,
            int copies,
            boolean required,
            Optional<String> form,
            Optional<Integer> formFile) {

        /** The same without a file to fill in. */
        public Component withoutFormFile() {
            return new Component(name, originals, copies, required, form, Optional.empty());
        }
    }

    /**
     * How long it takes and what it costs; no fees: none is asked.
     *
     * @param supplement what a supplement does to the term; empty for what the law says on the day of reception
     */
    public record Terms(Optional<Term> term, List<Fee> fees, Optional<SupplementRule> supplement) {

        public Terms(Optional<Term> term, List<Fee> fees) {
            this(term, fees, Optional.empty());
        }
    }

    /**
     * A fee or charge.
     *
     * @param amount VND; empty when it depends on what the note or the name says
     */
    public record Fee(String name, Optional<Long> amount, Optional<String> note) {}

    /** How it is dealt with: by what law, in what steps, to what result. */
    public record Handling(Optional<String> result, List<LegalBasis> legalBases, List<String> steps, Set<Way> ways) {}

    /**
     * A document it rests on.
     *
     * @param number {@code 63/2010/NĐ-CP}; empty where it has none
     */
    public record LegalBasis(Optional<String> number, String title) {}

    /** A way to hand a dossier in. */
    public enum Way {
        IN_PERSON,
        POST,
        ONLINE
    }

    /**
     * What can be done online. Neither level is ever computed from the other.
     *
     * @param level2016 1 to 4 (NĐ 43/2011)
     * @param level2022 in the terms of NĐ 42/2022
     */
    public record Service(Optional<Integer> level2016, Optional<Level2022> level2022, Online online) {}

    /** Whole (toàn trình), in part (một phần), or information only. */
    public enum Level2022 {
        WHOLE,
        PARTIAL,
        INFORMATION
    }

    /**
     * Where a dossier is handed in online.
     *
     * @param address of the agency's own page, http or https; empty otherwise
     */
    public record Online(OnlineKind kind, Optional<String> address) {}

    /** How a dossier is handed in online. */
    public enum OnlineKind {
        NONE,
        OUR_FORM,
        AGENCY_PAGE
    }

    /**
     * A stored file.
     *
     * @param id key of the stored file
     * @param name as people see it, with its ending
     * @param size bytes
     * @param sha256 hexadecimal
     */
    public record FormFile(int id, String name, String mediaType, int size, String sha256) {}

    /** A name and a sector, and nothing said about anything else. */
    public static ProcedureContent named(String name, String sector) {
        return new ProcedureContent(
                new Naming(name, sector, Optional.empty(), false, Optional.empty()),
                new Reach(Optional.empty(), Set.of(), false, false),
                new Papers(List.of(), 1),
                new Terms(Optional.empty(), List.of()),
                new Handling(Optional.empty(), List.of(), List.of(), Set.of(Way.IN_PERSON)),
                new Service(Optional.empty(), Optional.empty(), new Online(OnlineKind.NONE, Optional.empty())),
                List.of());
    }

    public ProcedureContent with(Naming given) {
        return new ProcedureContent(given, reach, papers, terms, handling, service, forms);
    }

    public ProcedureContent with(Reach given) {
        return new ProcedureContent(naming, given, papers, terms, handling, service, forms);
    }

    public ProcedureContent with(Papers given) {
        return new ProcedureContent(naming, reach, given, terms, handling, service, forms);
    }

    public ProcedureContent with(Terms given) {
        return new ProcedureContent(naming, reach, papers, given, handling, service, forms);
    }

    public ProcedureContent with(Handling given) {
        return new ProcedureContent(naming, reach, papers, terms, given, service, forms);
    }

    public ProcedureContent with(Service given) {
        return new ProcedureContent(naming, reach, papers, terms, handling, given, forms);
    }

    public ProcedureContent with(List<FormFile> given) {
        return new ProcedureContent(naming, reach, papers, terms, handling, service, given);
    }
}
