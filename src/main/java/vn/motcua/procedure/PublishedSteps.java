package vn.motcua.procedure;

import java.util.List;
import org.springframework.stereotype.Component;

/** The steps in which a procedure is dealt with, as its published versions tell them. */
@Component
public class PublishedSteps {

    private final VersionTable versions;

    PublishedSteps(VersionTable versions) {
        this.versions = versions;
    }

    /** Those of one version, in order; none where nobody has written them down. */
    public List<String> of(int procedureId, int version) {
        return versions.publishedSteps(procedureId, version);
    }
}
