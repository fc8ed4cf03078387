package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.SiteClient;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.audit.Actor;
import vn.motcua.dossier.CounterDossier;
import vn.motcua.dossier.Submission;

/** A dossier that comes online, who takes it in, and what its owner says of it. */
final class SentOnline {

    private static final Pattern TICKET =
            Pattern.compile("action=\"/danh-gia\".*?name=\"ve\" value=\"([^\"]+)\"", Pattern.DOTALL);

    private SentOnline() {}

    static CounterDossier dossier(Agency agency, String procedure) {
        return new CounterDossier(
                agency.code(),
                procedure,
                "",
                "Nguyễn Văn An",
                "042090006789",
                "",
                "Trần Thị Bình",
                "0912 345 678",
                Optional.of(Submission.Channel.ONLINE),
                List.of("Đơn đề nghị"),
                true);
    }

    static SignedIn officer(Agency agency) {
        return new SignedIn(
                1,
                "it-766",
                "Cán bộ",
                Role.AGENCY_ADMINISTRATOR,
                Optional.of(agency.id()),
                Set.of(agency.id()),
                Actor.SYSTEM);
    }

    static void rates(int port, Dossier dossier, String mark) {
        SiteClient site = new SiteClient(port);
        Matcher ticket = TICKET.matcher(site.post("/tra-cuu", Map.of("ma", dossier.code(), "so", "6789"))
                .body());
        assertThat(ticket.find()).isTrue();
        site.post("/danh-gia", Map.of("ve", ticket.group(1), "muc", mark));
    }
}
