package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void escapesAsDotNetDoes() {
        assertThat(HtmlText.escape("<a b=\"c\">'&'é Đ \uD83D\uDE00"))
                .isEqualTo("&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;&#233; Đ &#128512;");
    }
}
