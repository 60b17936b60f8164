// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/visit.h"

#include "base/encoding.h"
#include "simulator/answers.h"
#include "simulator/messages.h"
#include "simulator/outputs.h"
#include "simulator/rules.h"

namespace latchkey::simulator {

namespace {

constexpr std::size_t largestAnswer = 16 * 1024 * 1024;
constexpr int mostCommands = 1000; ///< of one visit: a server that never ends is left
constexpr std::size_t tokenSize = 96;

} // namespace

Visit::Visit(Mac &mac, const Surroundings &surroundings, std::vector<Errand> errands)
    : m_mac(mac)
    , m_surroundings(surroundings)
    , m_errands(std::make_move_iterator(errands.begin()), std::make_move_iterator(errands.end()))
{
}

std::optional<Visit::Outgoing> Visit::next()
{
    while (m_messages.empty() && !m_errands.empty()) {
        const Errand errand = std::move(m_errands.front());
        m_errands.pop_front();
        std::visit([this](const auto &kind) { begin(kind); }, errand);
    }
    if (m_messages.empty()) {
        return std::nullopt;
    }
    m_sent = std::move(m_messages.front());
    m_messages.pop_front();
    return std::move(m_sent->outgoing);
}

void Visit::take(const Response &response)
{
    const Message message = std::move(*m_sent);
    m_sent.reset();
    if (response.status != 200) {
        m_refusals.push_back({.message = message.name, .status = response.status});
        if (message.kind == Kind::Plain) { // without it nothing else would be heard
            m_messages.clear();
            m_errands.clear();
        }
        return;
    }
    switch (message.kind) {
    case Kind::Plain:
    case Kind::Api:
        break;
    case Kind::SetToken:
        m_mac.state.believesEscrowed = !m_mac.state.token.empty();
        m_mac.state.sentSinceEnrollment = m_mac.state.believesEscrowed;
        break;
    case Kind::GetToken:
        takeToken(message, response);
        break;
    case Kind::Connect:
        takeCommand(response);
        break;
    }
}

void Visit::takeToken(const Message &message, const Response &response)
{
    const auto plist = macos::readPlist(response.body, largestAnswer);
    const auto token = plist ? plist->dataAt("BootstrapToken") : std::nullopt;
    MacAccount *account = findAccount(m_mac, message.account);
    // Only the token that made the volume's crypto user can grant anything.
    if (account != nullptr && token && !token->empty() && *token == m_mac.state.token) {
        account->secureToken = true;
    }
}

void Visit::takeCommand(const Response &response)
{
    if (response.body.empty() || ++m_commands > mostCommands) {
        return;
    }
    const auto command = macos::readPlist(response.body, largestAnswer);
    connect("the answer to a command",
        command ? answer(m_mac, *command) : answer(m_mac, macos::Plist::dict()));
}

void Visit::checkIn(Kind kind, const char *name, const macos::Plist &plist, std::string account)
{
    m_messages.push_back({.kind = kind,
        .name = name,
        .outgoing = {.request = {.path = m_surroundings.paths.checkIn,
                         .contentType = "application/x-apple-aspen-mdm-checkin",
                         .body = macos::writePlist(plist)}},
        .account = std::move(account)});
}

void Visit::connect(const char *name, const macos::Plist &plist)
{
    m_messages.push_back({.kind = Kind::Connect,
        .name = name,
        .outgoing = {.request = {.path = m_surroundings.paths.connect,
                         .contentType = "application/x-apple-aspen-mdm",
                         .body = macos::writePlist(plist)}}});
}

void Visit::begin(const Enroll &)
{
    // What the server told this Mac before is gone; what lies on its volume stays.
    m_mac.state.enrolled = true;
    m_mac.state.optionOnDevice = false;
    m_mac.state.activationLockAllowed = false;
    m_mac.state.promptsForToken = false;
    m_mac.state.sentSinceEnrollment = false;
    m_mac.state.awaitingConfiguration = m_mac.awaitsConfiguration;
    begin(RenewIdentity{});
}

void Visit::begin(const RenewIdentity &)
{
    checkIn(Kind::Plain, "Authenticate", authenticate(m_mac));
    checkIn(Kind::Plain, "TokenUpdate", tokenUpdate(m_mac));
}

void Visit::begin(const FinishSetup &)
{
    if (std::exchange(m_mac.state.awaitingConfiguration, false)) {
        checkIn(Kind::Plain, "TokenUpdate", tokenUpdate(m_mac));
    }
}

void Visit::begin(const MakeAccount &errand)
{
    m_mac.accounts.push_back(errand.account);
    m_mac.accounts.back().secureToken = getsSecureTokenWhenMade(m_mac, errand.account);
}

void Visit::begin(const LogIn &errand)
{
    MacAccount *account = findAccount(m_mac, errand.account);
    if (account == nullptr) {
        return;
    }
    account->loggedIn = true;
    account->secureToken = account->secureToken || getsSecureTokenAtLogin(m_mac, *account);
    if (asksForToken(m_mac, *account)) {
        checkIn(Kind::GetToken, "GetBootstrapToken", getBootstrapToken(m_mac), account->name);
    } else if (escrows(m_mac, *account, Occasion::PasswordLogin)) {
        sendToken();
    }
}

void Visit::begin(const LogOut &errand)
{
    if (MacAccount *account = findAccount(m_mac, errand.account)) {
        account->loggedIn = false;
    }
}

void Visit::begin(const InstallByHand &errand)
{
    const MacAccount *admin = findAccount(m_mac, errand.admin);
    if (admin != nullptr && escrows(m_mac, *admin, Occasion::InstallByHand)) {
        sendToken();
    }
}

void Visit::sendToken()
{
    if (m_mac.state.token.empty()) {
        m_mac.state.token = base::randomBytes(tokenSize);
    }
    m_mac.state.tokenOnVolume = true;
    checkIn(Kind::SetToken, "SetBootstrapToken", setBootstrapToken(m_mac, m_mac.state.token));
}

void Visit::begin(const RemoveTokenOffline &)
{
    m_mac.state.token.clear();
    m_mac.state.tokenOnVolume = false;
    m_mac.state.believesEscrowed = false;
}

void Visit::begin(const RemoveToken &)
{
    begin(RemoveTokenOffline{});
    checkIn(Kind::SetToken, "SetBootstrapToken", setBootstrapToken(m_mac, {}));
}

void Visit::begin(const CheckOutNow &)
{
    m_mac.state.enrolled = false;
    m_mac.state.sentSinceEnrollment = false;
    checkIn(Kind::Plain, "CheckOut", checkOut(m_mac));
}

void Visit::begin(const Connect &)
{
    if (m_mac.state.enrolled) { // it may have left since it was woken
        connect("Idle", idle(m_mac));
    }
}

void Visit::begin(const PostOutput &)
{
    if (m_mac.script == Script::None || m_surroundings.reportToken.isEmpty()) {
        return;
    }
    callApi("mac-output",
        {.method = "POST",
            .path = "/api/v1/devices/" + m_mac.udid + "/mac-output",
            .contentType = "text/plain; charset=utf-8",
            .body = scriptOutput(m_mac, m_surroundings.clock->now())},
        m_surroundings.reportToken);
}

void Visit::begin(const RevokeOnServer &)
{
    if (m_surroundings.revokeToken.isEmpty()) {
        return;
    }
    callApi("bootstrap-token",
        {.method = "DELETE",
            .path = "/api/v1/devices/" + m_mac.udid + "/bootstrap-token",
            .contentType = "text/plain",
            .body = {},
            .headers = {{"Reason", "simulated%20loss"}}},
        m_surroundings.revokeToken);
}

void Visit::callApi(const char *name, Request request, const base::Secret &token)
{
    request.headers.emplace_back("Authorization", "Bearer " + std::string(token.view()));
    m_messages.push_back({.kind = Kind::Api,
        .name = name,
        .outgoing = {.request = std::move(request), .isSigned = false}});
}

void Visit::begin(const Change &errand)
{
    errand.apply(m_mac);
}

} // namespace latchkey::simulator
