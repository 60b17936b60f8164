// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/schema.h"

namespace latchkey::server {

namespace {

constexpr std::string_view first = R"sql(
create table counter(name text primary key, value integer not null) without rowid;
insert into counter values('revision', 0);

create table keyring(name text primary key, value blob not null) without rowid;

create table device(
    key integer primary key,
    id text not null unique,
    udid text unique,
    serial text not null,
    name text not null,
    model text not null,
    user text not null,
    os_version text not null,
    secure_boot text not null,
    apple_silicon integer,
    awaiting_configuration integer,
    user_enrollment integer not null,
    pushable integer not null,
    enrolled_at integer,
    last_contact integer,
    asked_at integer,
    revision integer not null);
create index device_serial on device(serial) where serial <> '';
create index device_revision on device(revision);

create table tombstone(id text primary key, revision integer not null) without rowid;
create index tombstone_revision on tombstone(revision);

create table assigned(
    serial text primary key,
    name text not null,
    model text not null,
    user text not null,
    setup_account text not null,
    managed_admin integer,
    at integer not null) without rowid;

create table identity(
    device integer primary key references device(key) on delete cascade,
    certificate blob not null,
    public_key blob not null,
    bound_at integer not null,
    ended_at integer);
create unique index identity_certificate on identity(certificate) where ended_at is null;

create table vault(
    device integer primary key references device(key) on delete cascade,
    key_nonce blob not null,
    wrapped_key blob not null,
    nonce blob not null,
    ciphertext blob not null,
    fingerprint text not null,
    stored_at integer not null);

create table command(
    key integer primary key,
    uuid text not null unique,
    device integer not null references device(key) on delete cascade,
    kind text not null,
    state text not null,
    queued_at integer not null,
    sent_at integer,
    answered_at integer,
    request text);
create index command_device on command(device, key);
create index command_waiting on command(device, key) where state in ('queued', 'sent', 'not-now');

create table command_error(
    command text not null references command(uuid) on delete cascade,
    position integer not null,
    code integer not null,
    domain text not null,
    text text not null,
    primary key(command, position)) without rowid;

create table request(
    id text primary key,
    kind text not null,
    created_at integer not null) without rowid;
create table request_command(
    request text not null references request(id) on delete cascade,
    position integer not null,
    command text not null references command(uuid) on delete cascade,
    primary key(request, position)) without rowid;
create index request_command_command on request_command(command);

create table event(
    key integer primary key,
    device integer not null references device(key) on delete cascade,
    kind text not null,
    detail text not null,
    at integer not null,
    fingerprint text,
    account text,
    note text not null);
create index event_device on event(device, key);
create index event_get on event(device, key) where kind = 'get-token';

create table statement(
    device integer not null references device(key) on delete cascade,
    fact text not null,
    source text not null,
    value text,
    truth integer,
    because text,
    at integer,
    primary key(device, fact, source)) without rowid;

create table listing(
    device integer not null references device(key) on delete cascade,
    list text not null,
    source text not null,
    complete integer not null,
    at integer,
    primary key(device, list, source)) without rowid;
create table account(
    device integer not null references device(key) on delete cascade,
    source text not null,
    position integer not null,
    name text, full_name text, uuid text, uid integer,
    kind text not null,
    admin integer, secure_token integer, logged_in text, created_by text, disabled_tag integer,
    primary key(device, source, position)) without rowid;
create table crypto_user(
    device integer not null references device(key) on delete cascade,
    source text not null,
    position integer not null,
    uuid text not null, type text not null, volume_owner integer,
    primary key(device, source, position)) without rowid;
create table unlock_user(
    device integer not null references device(key) on delete cascade,
    source text not null,
    position integer not null,
    name text not null, uuid text not null, type text,
    primary key(device, source, position)) without rowid;

create table api_token(
    key integer primary key,
    name text not null unique,
    hash blob not null unique,
    scopes text not null,
    device text not null,
    created_at integer not null);

create table audit(
    number integer primary key,
    at integer not null,
    token text not null,
    address text not null,
    action text not null,
    device text not null,
    reason text not null,
    result text not null,
    hash blob not null);
create index audit_token on audit(token, at) where action = 'revoke';

create table revoke_wish(
    device integer not null references device(key) on delete cascade,
    token text not null,
    at integer not null,
    primary key(device, token)) without rowid;

create table output(
    key integer primary key,
    device integer not null references device(key) on delete cascade,
    received_at integer not null,
    kinds text not null,
    used text not null,
    sender text not null);
create index output_device on output(device, key);

create table idempotency(
    token integer not null,
    key text not null,
    body_hash blob not null,
    status integer not null,
    answer text not null,
    at integer not null,
    primary key(token, key)) without rowid;
create index idempotency_at on idempotency(at);

create table day(
    date text primary key,
    escrowed integer not null, not_escrowed integer not null, at_risk integer not null,
    unknown integer not null, not_applicable integer not null,
    pending integer not null, stale integer not null, proven integer not null) without rowid;
)sql";
constexpr std::string_view firstTriggers = R"sql(
create trigger audit_is_not_changed before update on audit
    begin select raise(abort, 'the audit is append-only'); end;
create trigger audit_is_not_removed before delete on audit
    begin select raise(abort, 'the audit is append-only'); end;
)sql";

// Pages of the list count nothing and sort nothing; the audit tells more; a wish names its list.
constexpr std::string_view second = R"sql(
drop index event_get;
create index command_option on command(device, key, uuid)
    where kind = 'mdm-options' and state in ('acknowledged', 'error', 'format-error');
insert into counter values('devices', (select count(*) from device));
alter table audit add column person text not null default '';
alter table audit add column before text not null default '';
alter table audit add column after text not null default '';
alter table revoke_wish add column list text not null default '';
)sql";
constexpr std::string_view secondTriggers = R"sql(
create trigger device_is_counted after insert on device
    begin update counter set value=value+1 where name='devices'; end;
create trigger device_is_not_counted after delete on device
    begin update counter set value=value-1 where name='devices'; end;
)sql";

// What the engine nanomdm needs: errands at NanoMDM, the order of its messages, replays.
constexpr std::string_view third = R"sql(
create table nanomdm_device(
    device integer primary key references device(key) on delete cascade,
    authenticated_at integer,
    token_update_at integer,
    token_at integer,
    token_version integer not null,
    token_known integer not null);

create table nanomdm_errand(
    key integer primary key,
    device integer not null references device(key) on delete cascade,
    kind text not null,
    command text not null,
    claimed_until integer not null);
create unique index nanomdm_errand_once on nanomdm_errand(device, kind, command);

create table nanomdm_seen(hash blob primary key, at integer not null) without rowid;
create index nanomdm_seen_at on nanomdm_seen(at);
)sql";

// What a Settings command sent along of the Mac's other MDMOptions.
constexpr std::string_view fourth = R"sql(
alter table command add column activation_lock_allowed integer;
alter table command add column prompts_for_token integer;
)sql";

// Since when a token of the vault is known not to open.
constexpr std::string_view fifth = R"sql(
alter table vault add column unopened_since integer;
create index vault_unopened on vault(device) where unopened_since is not null;
)sql";

} // namespace

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps = {
        {first, firstTriggers}, {second, secondTriggers}, {third, {}}, {fourth, {}}, {fifth, {}}};
    return steps;
}

} // namespace latchkey::server
