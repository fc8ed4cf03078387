# To be sourced: sets pgbench to PostgreSQL's program of that name, beside which psql lies, or ends with one plain line.

find_pgbench() {
    for found in "$(command -v pgbench || true)" /usr/lib/postgresql/*/bin/pgbench /opt/homebrew/opt/*/bin/pgbench; do
        if [ -x "$found" ] && [ -x "$(dirname "$found")/psql" ]; then
            echo "$found"
            return
        fi
    done
}

pgbench=$(find_pgbench)
if [ -z "$pgbench" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing pgbench"
    apt-get install -y postgresql-contrib >/dev/null 2>&1 || true
    pgbench=$(find_pgbench)
fi
if [ -z "$pgbench" ]; then
    echo "pgbench not found: install PostgreSQL's client programs (14 or newer; Debian: postgresql-contrib)." >&2
    exit 1
fi
