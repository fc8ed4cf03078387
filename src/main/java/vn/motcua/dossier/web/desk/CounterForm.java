package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.motcua.dossier.CounterDossier;
import vn.motcua.dossier.Submission;

/** The form of a registration at the counter; its names are those of the page's fields. */
record CounterForm(
        @BindParam("don-vi") @Nullable String agency,
        @BindParam("thu-tuc") @Nullable String procedure,
        @BindParam("ten-ho-so") @Nullable String title,
        @BindParam("chu-ho-so") @Nullable String owner,
        @BindParam("so-giay-to") @Nullable String idNumber,
        @BindParam("dia-chi") @Nullable String address,
        @BindParam("nguoi-nop") @Nullable String submitter,
        @BindParam("dien-thoai") @Nullable String phone,
        @BindParam("kenh") @Nullable String channel,
        @BindParam("thanh-phan") @Nullable String components,
        @BindParam("tiep-nhan") @Nullable String accepted) {

    static CounterForm of(String agency) {
        return new CounterForm(agency, "", "", "", "", "", "", "", Submission.Channel.COUNTER.name(), "", "co");
    }

    /** Without the name of the procedure, which the field shows behind its code. */
    CounterDossier dossier() {
        return new CounterDossier(
                DeskTexts.line(agency),
                code(DeskTexts.line(procedure)),
                DeskTexts.line(title),
                DeskTexts.line(owner),
                DeskTexts.line(idNumber),
                DeskTexts.line(address),
                DeskTexts.line(submitter),
                DeskTexts.line(phone),
                way(),
                DeskTexts.lines(components),
                DeskTexts.line(accepted).equals("co"));
    }

    private static String code(String typed) {
        int end = typed.indexOf(' ');
        return end < 0 ? typed : typed.substring(0, end);
    }

    private Optional<Submission.Channel> way() {
        String name = DeskTexts.line(channel);
        return Arrays.stream(Submission.Channel.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
