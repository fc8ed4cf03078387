package vn.motcua.agency;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty register once, from the file that {@code motcua.register} names. */
@Component
class FirstRegister implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRegister.class);

    private final AgencyTable table;
    private final TransactionTemplate transaction;
    private final Resource file;

    FirstRegister(AgencyTable table, TransactionTemplate transaction, @Value("${motcua.register}") Resource file) {
        this.table = table;
        this.transaction = transaction;
        this.file = file;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (!table.isEmpty()) {
            return;
        }
        var agencies = RegisterFile.read(file);
        Integer added = transaction.execute(status -> table.add(agencies));
        LOG.info("Register of agencies filled with {} of {} agencies", added, agencies.size());
    }
}
