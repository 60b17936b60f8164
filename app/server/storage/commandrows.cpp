// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/commandrows.h"

#include <unordered_map>

namespace latchkey::server {

namespace {

#define LATCHKEY_SELECT_COMMAND                                                                    \
    "select c.device, d.id, c.uuid, c.kind, c.state, c.queued_at, c.sent_at, c.answered_at, "      \
    "c.request, c.activation_lock_allowed, c.prompts_for_token "                                   \
    "from command c join device d on d.key=c.device "

CommandRow readCommand(const Row &row)
{
    CommandRow read{.device = DeviceKey{row.integer(0)}, .deviceId = row.text(1)};
    read.command.id = domain::CommandId(row.text(2));
    read.command.kind
        = domain::fromWord<domain::CommandKind>(row.view(3)).value_or(read.command.kind);
    read.command.state
        = domain::fromWord<domain::CommandState>(row.view(4)).value_or(read.command.state);
    read.command.queuedAt = instant(row, 5);
    read.command.sentAt = optionalInstant(row, 6);
    read.command.answeredAt = optionalInstant(row, 7);
    read.request = row.text(8);
    read.command.sentOptions
        = {.activationLockAllowed = optionalBool(row, 9), .promptsForToken = optionalBool(row, 10)};
    return read;
}

domain::ChainError readError(const Row &row)
{
    return {.code = row.integer(0), .domain = row.text(1), .text = row.text(2)};
}

/// The words as a JSON array, for json_each.
std::string wordList(const std::vector<domain::CommandState> &states)
{
    std::string list = "[";
    for (const auto state : states) {
        list += (list.size() > 1 ? ",\"" : "\"") + std::string(domain::wordOf(state)) + "\"";
    }
    return list + "]";
}

base::Result<void> fillErrors(Session &session, CommandRow &row)
{
    auto errors = session
                      .query("select code, domain, text from command_error where command=? "
                             "order by position")
                      .with(row.command.id.text())
                      .all(readError);
    if (!errors) {
        return tl::unexpected(errors.error());
    }
    row.command.errors = std::move(*errors);
    return {};
}

base::Result<std::optional<CommandRow>> filled(
    Session &session, base::Result<std::optional<CommandRow>> row)
{
    if (row && *row) {
        if (auto done = fillErrors(session, **row); !done) {
            return tl::unexpected(done.error());
        }
    }
    return row;
}

/// Puts the errors of many commands where they belong. `errors` gives uuid, code, domain and text,
/// those of one command together and in order.
base::Result<std::vector<CommandRow>> filled(
    base::Result<std::vector<CommandRow>> rows, Query &errors)
{
    if (!rows) {
        return rows;
    }
    std::unordered_map<std::string_view, CommandRow *> byUuid;
    for (auto &row : *rows) {
        byUuid.emplace(row.command.id.text(), &row);
    }
    const auto read = errors.each([&](const Row &row) {
        const auto found = byUuid.find(row.view(3));
        if (found != byUuid.end()) {
            found->second->command.errors.push_back(readError(row));
        }
    });
    return read ? std::move(rows) : tl::unexpected(read.error());
}

} // namespace

base::Result<void> CommandRows::add(DeviceKey device, const domain::Command &command)
{
    return m_session
        .query("insert into command(uuid, device, kind, state, queued_at, "
               "activation_lock_allowed, prompts_for_token) values(?,?,?,?,?,?,?)")
        .with(command.id.text(), number(device), domain::wordOf(command.kind),
            domain::wordOf(command.state), command.queuedAt,
            command.sentOptions.activationLockAllowed, command.sentOptions.promptsForToken)
        .run();
}

base::Result<std::optional<CommandRow>> CommandRows::find(std::string_view uuid)
{
    return filled(m_session,
        m_session.query(LATCHKEY_SELECT_COMMAND "where c.uuid=?").with(uuid).one(readCommand));
}

base::Result<std::optional<CommandRow>> CommandRows::oldest(
    DeviceKey device, const std::vector<domain::CommandState> &states)
{
    return m_session
        .query(LATCHKEY_SELECT_COMMAND
            "where c.device=? and c.state in ('queued', 'sent', 'not-now') "
            "and c.state in (select value from json_each(?)) order by c.key limit 1")
        .with(number(device), wordList(states))
        .one(readCommand);
}

base::Result<std::optional<CommandRow>> CommandRows::newest(
    DeviceKey device, domain::CommandKind kind, const std::vector<domain::CommandState> &states)
{
    return filled(m_session,
        m_session
            .query(LATCHKEY_SELECT_COMMAND
                "where c.device=? and c.kind=? "
                "and c.state in (select value from json_each(?)) order by c.key desc limit 1")
            .with(number(device), domain::wordOf(kind), wordList(states))
            .one(readCommand));
}

base::Result<std::vector<domain::CommandKind>> CommandRows::undelivered(DeviceKey device)
{
    return m_session
        .query("select kind from command where device=? and state in ('queued', 'sent', 'not-now') "
               "and state<>'sent'")
        .with(number(device))
        .all([](const Row &row) {
            return domain::fromWord<domain::CommandKind>(row.view(0))
                .value_or(domain::CommandKind::Push);
        });
}

base::Result<void> CommandRows::update(const domain::Command &command)
{
    auto done = m_session
                    .query("update command set state=?, queued_at=?, sent_at=?, answered_at=?, "
                           "activation_lock_allowed=?, prompts_for_token=? where uuid=?")
                    .with(domain::wordOf(command.state), command.queuedAt, command.sentAt,
                        command.answeredAt, command.sentOptions.activationLockAllowed,
                        command.sentOptions.promptsForToken, command.id.text())
                    .run();
    int position = 0;
    for (const auto &error : command.errors) {
        if (!done) {
            return done;
        }
        done = m_session
                   .query("insert into command_error"
                          "(command, position, code, domain, text) values(?,?,?,?,?) "
                          "on conflict(command, position) do update set code=excluded.code, "
                          "domain=excluded.domain, text=excluded.text")
                   .with(command.id.text(), position++, error.code, error.domain, error.text)
                   .run();
    }
    return done;
}

base::Result<void> CommandRows::cancelWaiting(DeviceKey device, base::Instant at)
{
    return m_session
        .query("update command set state='cancelled', answered_at=? where device=? "
               "and state in ('queued', 'sent', 'not-now')")
        .with(at, number(device))
        .run();
}

base::Result<std::vector<CommandRow>> CommandRows::ofDevice(DeviceKey device, int limit)
{
    auto rows
        = m_session.query(LATCHKEY_SELECT_COMMAND "where c.device=? order by c.key desc limit ?")
              .with(number(device), limit)
              .all(readCommand);
    return filled(std::move(rows),
        m_session
            .query("select e.code, e.domain, e.text, e.command from command c cross join "
                   "command_error e on e.command=c.uuid where c.device=? "
                   "order by c.key desc, e.position")
            .with(number(device)));
}

base::Result<std::map<DeviceKey, std::vector<domain::ChainError>>> CommandRows::optionErrors(
    const DeviceSet &devices)
{
    std::map<DeviceKey, std::vector<domain::ChainError>> errors;
    // Beside max(), SQLite takes the other columns from the row that has it.
    const bool inSqlite = m_session.connection().dialect() == Dialect::Sqlite;
    const std::string newest = inSqlite ? "(select device, max(key), uuid from command "
                                        : "(select distinct on (device) device, uuid from command ";
    const std::string ends = inSqlite ? "group by device) " : "order by device, key desc) ";
    const auto read
        = m_session
              .query(devices.sql("select e.code, e.domain, e.text, n.device from " + newest
                      + "where kind='mdm-options' and "
                        "state in ('acknowledged', 'error', 'format-error') and device",
                  ends
                      + "n cross join command_error e on e.command=n.uuid "
                        "order by n.device, e.position"))
              .with(devices)
              .each([&](const Row &row) {
                  errors[DeviceKey{row.integer(3)}].push_back(readError(row));
              });
    return read
        ? base::Result<std::map<DeviceKey, std::vector<domain::ChainError>>>(std::move(errors))
        : tl::unexpected(read.error());
}

base::Result<void> CommandRows::addRequest(const RequestRow &request)
{
    return m_session.query("insert into request(id, kind, created_at) values(?,?,?)")
        .with(request.id, domain::wordOf(request.kind), request.createdAt)
        .run();
}

base::Result<void> CommandRows::bind(std::string_view request, std::string_view command)
{
    auto bound = m_session
                     .query("insert into request_command(request, position, command) select ?1, "
                            "(select coalesce(max(position), -1) + 1 from request_command where "
                            "request=?1), ?2")
                     .with(request, command)
                     .run();
    return bound
        ? m_session.query("update command set request=? where uuid=?").with(request, command).run()
        : bound;
}

base::Result<std::optional<RequestRow>> CommandRows::findRequest(std::string_view id)
{
    return m_session.query("select id, kind, created_at from request where id=?")
        .with(id)
        .one([](const Row &row) {
            return RequestRow{.id = row.text(0),
                .kind = domain::fromWord<domain::CommandKind>(row.view(1))
                            .value_or(domain::CommandKind::MdmOptions),
                .createdAt = instant(row, 2)};
        });
}

base::Result<std::vector<CommandRow>> CommandRows::ofRequest(std::string_view request)
{
    auto rows = m_session
                    .query(LATCHKEY_SELECT_COMMAND
                        "join request_command r on r.command=c.uuid where r.request=? "
                        "order by r.position")
                    .with(request)
                    .all(readCommand);
    return filled(std::move(rows),
        m_session
            .query("select e.code, e.domain, e.text, e.command from request_command r cross join "
                   "command_error e on e.command=r.command where r.request=? "
                   "order by r.position, e.position")
            .with(request));
}

} // namespace latchkey::server
