package vn.motcua.dossier.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierState;

class StateNamesTest {

    @Test
    void knowsTheFourStatusesInAnyCase() {
        assertThat(StateNames.status("in_progress")).contains(DossierState.IN_PROGRESS);
        assertThat(StateNames.status("AWAITING_SIGNATURE")).contains(DossierState.AWAITING_SIGNATURE);
        assertThat(StateNames.status("unresolved")).contains(DossierState.UNRESOLVED);
        assertThat(StateNames.status("supplement_requested")).contains(DossierState.SUPPLEMENT_REQUESTED);
    }

    @Test
    void letsNobodySayWhatOnlyHappens() {
        assertThat(StateNames.status("received")).isEmpty();
        assertThat(StateNames.status("result_returned")).isEmpty();
        assertThat(StateNames.status("đang xử lý")).isEmpty();
        assertThat(StateNames.status("")).isEmpty();
    }
}
