package vn.motcua.server;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/**
 * Refuses to start with a server key other than the one with which the database's secrets were made: every agency would
 * be turned away without a word why.
 */
@Component
class ServerKeyCheck implements InitializingBean {

    private final JdbcClient jdbc;
    private final ServerKey key;

    ServerKeyCheck(JdbcClient jdbc, ServerKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    @Override
    public void afterPropertiesSet() {
        Digest mine = key.digest("server-key-check", "");
        jdbc.sql("insert into server_key_check (digest) values (:digest) on conflict (only_row) do nothing")
                .param("digest", mine.bytes())
                .update();
        byte[] known = jdbc.sql("select digest from server_key_check")
                .query(byte[].class)
                .single();
        if (!mine.equals(Digest.of(known))) {
            throw new DataDirectoryException(
                    "Khóa máy chủ không phải khóa mà cơ sở dữ liệu này đã dùng."
                            + " (The server key is not the one this database was used with.)",
                    "Đặt motcua.server-key, hoặc chép keys/server-key của nút khác hay của bản sao lưu vào thư mục dữ"
                            + " liệu. (Set motcua.server-key, or copy the other node's keys/server-key.)");
        }
    }
}
