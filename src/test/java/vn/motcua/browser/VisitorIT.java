package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.motcua.BesideOthers;

/** That pages which are not accessible are noticed at all. */
@BesideOthers
class VisitorIT {

    @Test
    void noticesAPictureWithoutWordsAndAPageWiderThanTheScreen() {
        try (Visitor visitor = new Visitor(Chromium.browser(), "http://127.0.0.1", "vi", 360)) {
            visitor.page().setContent("<html lang='vi'><title>t</title><main><h1>h</h1><img src='data:,'></main>");
            assertThatThrownBy(() -> visitor.judges("not-accessible")).hasMessageContaining("image-alt");

            visitor.page().setContent("<html lang='vi'><title>t</title><h1 style='width: 400px'>h</h1>");
            assertThatThrownBy(() -> visitor.judges("too-wide")).hasMessageContaining("width of too-wide");
        }
    }
}
