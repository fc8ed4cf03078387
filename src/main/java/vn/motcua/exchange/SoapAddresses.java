package vn.motcua.exchange;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which paths the services stand: agencies' software has them hard-coded, in two spellings. */
@Component
public class SoapAddresses {

    private final List<String> folders;

    SoapAddresses(@Value("${motcua.soap.folders}") List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Every file name in every folder, the document's own address first. */
    public List<String> of(List<String> fileNames) {
        return folders.stream()
                .flatMap(folder -> fileNames.stream().map(file -> folder + "/" + file))
                .toList();
    }
}
