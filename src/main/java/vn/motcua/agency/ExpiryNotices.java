package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.account.NoticeBoard;
import vn.motcua.account.SignedIn;
import vn.motcua.shared.ProvinceTime;

/** Shows administrators which secrets of theirs end soon. */
@Component
class ExpiryNotices implements NoticeBoard {

    private static final int MOST = 10;

    private final SecretExpiry expiry;
    private final Clock clock;

    ExpiryNotices(SecretExpiry expiry, Clock clock) {
        this.expiry = expiry;
        this.clock = clock;
    }

    @Override
    public List<Notice> noticesFor(SignedIn person) {
        return switch (person.role()) {
            case PROVINCE_ADMINISTRATOR -> notices(expiry.soon(Optional.empty()));
            case AGENCY_ADMINISTRATOR -> notices(expiry.soon(Optional.of(person.agencies())));
            case DESK_OFFICER, LEADER, AUDITOR -> List.of();
        };
    }

    private List<Notice> notices(List<ExpiringSecret> secrets) {
        Instant now = clock.instant();
        Stream<Notice> shown = secrets.stream().limit(MOST).map(secret -> notice(secret, now));
        Stream<Notice> rest = secrets.size() <= MOST
                ? Stream.empty()
                : Stream.of(
                        new Notice("agency.secret.notice.more", List.of(secrets.size() - MOST), "/quan-tri/don-vi"));
        return Stream.concat(shown, rest).toList();
    }

    private static Notice notice(ExpiringSecret secret, Instant now) {
        String key = secret.hasEndedAt(now) ? "agency.secret.notice.ended" : "agency.secret.notice.ending";
        return new Notice(
                key,
                List.of(secret.agencyName(), ProvinceTime.format(secret.validUntil()), secret.daysLeftAt(now)),
                "/quan-tri/don-vi/" + secret.agencyId() + "/ma-xac-thuc");
    }
}
