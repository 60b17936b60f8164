// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "macos/plist.h"
#include "simulator/httpmessage.h"
#include "simulator/mac.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace latchkey::simulator {

/// What a Mac does while it is in contact with its server.
struct Enroll { };
struct RenewIdentity { }; ///< a new certificate for the same key: no new enrollment
struct FinishSetup { }; ///< the server lets Setup Assistant go on
struct MakeAccount {
    MacAccount account;
};
struct LogIn {
    std::string account;
};
struct LogOut {
    std::string account;
};
struct InstallByHand {
    std::string admin;
};
struct RemoveTokenOffline { }; ///< `profiles remove` while the server cannot be reached
struct RemoveToken { }; ///< the same with a server that hears of it
struct CheckOutNow { };
struct Connect { }; ///< if enrolled: Idle, and answers until the server has no more commands
struct PostOutput { }; ///< the organisation's script, where one is installed
struct RevokeOnServer { }; ///< somebody deletes the token through the server's API
struct Change {
    std::function<void(Mac &)> apply;
};
using Errand
    = std::variant<Enroll, RenewIdentity, FinishSetup, MakeAccount, LogIn, LogOut, InstallByHand,
        RemoveTokenOffline, RemoveToken, CheckOutNow, Connect, PostOutput, RevokeOnServer, Change>;

/// Where a server takes what.
struct Paths {
    std::string checkIn = "/mdm/checkin";
    std::string connect = "/mdm/connect";
};

/// What every Mac of one server needs to talk to it. Outlives its visits.
struct Surroundings {
    Endpoint server;
    Paths paths = {};
    base::Secret reportToken = {}; ///< scope report; empty: no Mac posts outputs
    base::Secret revokeToken = {}; ///< scope revoke; empty: nobody deletes tokens
    const base::Clock *clock = nullptr;
};

/// A message that the server did not take.
struct Refusal {
    std::string message; ///< "SetBootstrapToken"
    int status = 0;
};

/// One contact of one Mac, without any socket: next() gives what to send, take() gets what came
/// back, until next() gives nothing. `mac` and `surroundings` must outlive it.
class Visit {
public:
    struct Outgoing {
        Request request;
        bool isSigned = true; ///< carries Mdm-Signature
    };

    Visit(Mac &mac, const Surroundings &surroundings, std::vector<Errand> errands);
    [[nodiscard]] std::optional<Outgoing> next();
    void take(const Response &response);
    [[nodiscard]] const std::vector<Refusal> &refusals() const { return m_refusals; }

private:
    enum class Kind { Plain, SetToken, GetToken, Connect, Api };
    struct Message {
        Kind kind;
        std::string name;
        Outgoing outgoing;
        std::string account = {}; ///< GetToken: for whom
    };
    void begin(const Enroll &);
    void begin(const RenewIdentity &);
    void begin(const FinishSetup &);
    void begin(const MakeAccount &errand);
    void begin(const LogIn &errand);
    void begin(const LogOut &errand);
    void begin(const InstallByHand &errand);
    void begin(const RemoveTokenOffline &);
    void begin(const RemoveToken &);
    void begin(const CheckOutNow &);
    void begin(const Connect &);
    void begin(const PostOutput &);
    void begin(const RevokeOnServer &);
    void begin(const Change &errand);
    void callApi(const char *name, Request request, const base::Secret &token);
    void checkIn(Kind kind, const char *name, const macos::Plist &plist, std::string account = {});
    void connect(const char *name, const macos::Plist &plist);
    void sendToken();
    void takeToken(const Message &message, const Response &response);
    void takeCommand(const Response &response);

    Mac &m_mac;
    const Surroundings &m_surroundings;
    std::deque<Errand> m_errands;
    std::deque<Message> m_messages;
    std::optional<Message> m_sent;
    std::vector<Refusal> m_refusals;
    int m_commands = 0;
};

} // namespace latchkey::simulator
