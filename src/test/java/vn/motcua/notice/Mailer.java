package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import vn.motcua.SmtpFake;

/** Does the background work of mailing, beside the application that does it too. */
record Mailer(SmtpFake server, NewsToMails news, WaitingMails mails) {

    /** All that is due now. */
    void round() {
        while (news.doPage()) {
            // There is another page.
        }
        while (mails.sendSome()) {
            // There may be more.
        }
    }

    /** So many mails to an address; fails when they do not come. */
    List<ReceivedMail> await(String address, int many) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (ReceivedMail.to(address, server).size() < many && Instant.now().isBefore(end)) {
            round();
            Thread.sleep(100);
        }
        List<ReceivedMail> mails = ReceivedMail.to(address, server);
        assertThat(mails).hasSize(many);
        return mails;
    }
}
