// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace latchkey::store {

const std::vector<std::string_view> &cacheMigrations()
{
    static const std::vector<std::string_view> steps = {
        R"sql(
create table server(
    name text primary key, read_at integer, error_kind integer, error_where text, error_detail text,
    since text not null default '', by_revision integer not null default 0,
    run integer not null default 0) strict;
create table device(
    id integer primary key autoincrement, server text not null, device text not null,
    udid text not null, serial text not null, name text not null, model text not null,
    user text not null, os text not null, hardware text not null, filevault text not null,
    enrollment text not null, auth text not null,
    status integer not null, why text not null, proof integer not null, option integer not null,
    proven_at integer, escrowed_at integer, fetched_at integer,
    last_contact integer, read_at integer, stated_at integer, enrolled_at integer,
    consequences integer not null, accounts text not null, owner integer not null,
    run integer not null, option_errors text not null,
    unique(server, device)) strict;
create index device_status on device(status);
create table facts(device integer primary key, document text not null) strict;
create trigger facts_gone after delete on device begin
    delete from facts where device=old.id;
end;
create table day(
    server text not null, date text not null,
    s0 integer not null, s1 integer not null, s2 integer not null, s3 integer not null,
    s4 integer not null, pending integer not null, stale integer not null, proven integer not null,
    primary key(server, date)) strict, without rowid;
)sql",
        R"sql(
create table kept(
    device integer primary key, document text not null, kept_at integer not null,
    who text not null, outputs integer not null) strict;
create table accepted(
    server text not null, device text not null, until integer not null,
    primary key(server, device)) strict, without rowid;
create trigger kept_gone after delete on device begin
    delete from kept where device=old.id;
end;
)sql",
        // The run that was the last full one, for lists in which one absence is no removal.
        "alter table server add column full_run integer not null default 0",
        // Names are sealed from here on, and older rows hold them in the clear: the next sync
        // reads all Macs anew. `seal` is the mark of the key that a server's names are sealed with.
        R"sql(
delete from facts;
delete from kept;
delete from device;
delete from sqlite_sequence where name='device';
update server set since='', read_at=null;
alter table server add column seal text not null default '';
alter table device drop column user;
alter table device drop column accounts;
alter table device add column names blob not null default x'';
alter table kept drop column who;
alter table kept add column names blob not null default x'';
)sql",
        // What was kept lies in the journal from here on, and here as a copy. What only this file
        // has waits in kept_before until the journal has it; its seals are bound to the old rows.
        R"sql(
create table kept_before(
    id text primary key, server text not null, device text not null, document text not null,
    kept_at integer not null, outputs integer not null, names blob not null) strict, without rowid;
insert into kept_before select cast(kept.device as text), device.server, device.device, document,
    kept_at, outputs, kept.names from kept join device on device.id=kept.device;
drop trigger kept_gone;
drop table kept;
create table kept(
    kept_server text not null, kept_device text not null, kept_id text not null,
    document text not null, kept_at integer not null, outputs integer not null, names blob not null,
    primary key(kept_server, kept_device)) strict, without rowid;
)sql",
        // When Macs acknowledged an option, by the journal: here as a copy.
        R"sql(
create table acknowledged(
    option_server text not null, option_device text not null, option_at integer not null,
    primary key(option_server, option_device)) strict, without rowid;
)sql",
    };
    return steps;
}

} // namespace latchkey::store
