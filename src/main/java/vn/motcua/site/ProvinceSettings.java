package vn.motcua.site;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose portal this is, as its pages say it; all in Vietnamese.
 *
 * @param name with its kind: "tỉnh …"
 * @param portalName of the portal
 * @param officeName who runs it
 * @param hotline telephone number to call; without it none is shown
 * @param services paths of the web services that agencies' software calls
 */
@ConfigurationProperties("motcua.province")
record ProvinceSettings(
        String name,
        String portalName,
        String officeName,
        Optional<String> hotline,
        @DefaultValue List<String> services) {

    ProvinceSettings {
        hotline = hotline.filter(number -> !number.isBlank());
    }
}
