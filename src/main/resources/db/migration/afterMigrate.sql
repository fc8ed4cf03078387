-- Runs at every start after the migrations, as the owner of the tables, and grants the role under which the program
-- works what it needs: all rows of all tables, but of the audit trail only to add to it.
-- Where both are one role there is nothing to grant; then a trigger alone keeps the audit trail.
do $$
declare
    application text := '${applicationRole}';
begin
    if application in ('', current_user) then
        return;
    end if;
    -- Two processes that start together would change the same privileges at once.
    perform pg_advisory_xact_lock(6918, 0);
    execute format('grant usage on schema %I to %I', current_schema, application);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I',
        current_schema, application);
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema, application);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I',
        current_schema, application);
    execute format('alter default privileges in schema %I grant usage, select on sequences to %I',
        current_schema, application);
    execute format('revoke insert, update, delete on flyway_history from %I', application);
    execute format('revoke update, delete on audit_entry, audit_seal from %I', application);
    execute format('revoke insert, update, delete on audit_lane from %I', application);
    execute format('grant update (number, hash) on audit_lane to %I', application);
end
$$;
