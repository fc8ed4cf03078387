package vn.motcua.office;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an agency may send to the Office's desk.
 *
 * @param maxFile one file of a letter, uploaded or not
 * @param maxUploads of one agency at a time, not yet taken by a dossier
 * @param maxUploadBytes of these together
 * @param uploadLife how long one lasts after it was begun, or begun again
 * @param maxPartsAtOnce parts of one agency that one node takes at a time, and checks of whole files
 * @param maxPartsInAll the same of all agencies; each part lies in a temporary file of at most 8 MB
 * @param partTimeout for one part, however slowly it comes
 */
@ConfigurationProperties("motcua.office")
public record OfficeSettings(
        @DefaultValue("100MB") DataSize maxFile,
        @DefaultValue("10") int maxUploads,
        @DefaultValue("1GB") DataSize maxUploadBytes,
        @DefaultValue("24h") Duration uploadLife,
        @DefaultValue("8") int maxPartsAtOnce,
        @DefaultValue("64") int maxPartsInAll,
        @DefaultValue("300s") Duration partTimeout) {}
