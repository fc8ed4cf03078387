package vn.motcua.procedure.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.ProcedureContent;

/** A group of fields that is edited on one page. */
enum ContentPart {
    NAMING("ten", "naming"),
    REACH("doi-tuong", "reach"),
    PAPERS("thanh-phan", "papers"),
    TERMS("thoi-han-phi", "terms"),
    HANDLING("giai-quyet", "handling"),
    SERVICE("truc-tuyen", "service");

    private final String address;
    private final String path;

    ContentPart(String address, String path) {
        this.address = address;
        this.path = path;
    }

    static Optional<ContentPart> at(String address) {
        return Arrays.stream(values())
                .filter(part -> part.address.equals(address))
                .findFirst();
    }

    /** The part that a field belongs to. */
    static Optional<ContentPart> of(String field) {
        return Arrays.stream(values())
                .filter(part -> field.startsWith(part.path + "."))
                .findFirst();
    }

    public String address() {
        return address;
    }

    /** Its lists, whose rows can be added and removed. */
    List<String> lists() {
        return switch (this) {
            case PAPERS -> List.of("papers.components");
            case TERMS -> List.of("terms.fees");
            case HANDLING -> List.of("handling.legalBases", "handling.steps");
            case NAMING, REACH, SERVICE -> List.of();
        };
    }

    /** The content with this part as typed; the fields then know what could not be understood. */
    ProcedureContent read(FormFields fields, ProcedureContent content) {
        return switch (this) {
            case NAMING -> PartsOfIdentity.readNaming(fields, content);
            case REACH -> PartsOfIdentity.readReach(fields, content);
            case PAPERS -> PartsOfPapers.read(fields, content);
            case TERMS -> PartsOfTerms.read(fields, content);
            case HANDLING -> PartsOfHandling.read(fields, content);
            case SERVICE -> PartsOfIdentity.readService(fields, content);
        };
    }

    /** This part as one would type it. */
    FormFields write(ProcedureContent content) {
        FormFields fields = FormFields.empty();
        switch (this) {
            case NAMING -> PartsOfIdentity.writeNaming(content, fields);
            case REACH -> PartsOfIdentity.writeReach(content, fields);
            case PAPERS -> PartsOfPapers.write(content, fields);
            case TERMS -> PartsOfTerms.write(content, fields);
            case HANDLING -> PartsOfHandling.write(content, fields);
            case SERVICE -> PartsOfIdentity.writeService(content, fields);
        }
        return fields;
    }
}
