// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/error.h"
#include "base/secret.h"
#include "base/time.h"
#include "domain/capabilities.h"
#include "domain/device.h"
#include "domain/facts.h"
#include "domain/ids.h"

#include <QObject>

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::ui {

/// What only some kinds of server want.
struct VendorSettings {
    std::string user = {}; ///< empty = the kind's own
    std::string macs = {}; ///< a file with its Macs, for kinds that cannot list them
    std::string query = {}; ///< FileWave: a saved inventory query; empty = one of Latchkey's own
    std::map<std::string, std::string> columns = {}; ///< FileWave: what a column means -> its name

    bool operator==(const VendorSettings &) const = default;
};

/// One server as the console shows it.
struct ServerEntry {
    domain::ServerId id;
    std::string kind; ///< "latchkey", "jamf" …
    std::string url;
    std::string version = {}; ///< as the server tells it; empty = not asked yet
    std::string caFile = {}; ///< PEM, empty = the system's roots
    std::string pin = {}; ///< SHA-256 of the certificate, empty = none
    bool names = true; ///< user and account names are read
    VendorSettings vendor = {};
    domain::Capabilities capabilities = {}; ///< empty = not asked yet
    std::optional<base::Instant> readAt = {}; ///< end of the last complete run
    std::optional<base::Error> error = {}; ///< of the newest run, if it failed
    std::optional<base::Instant> offlineSince = {};
    bool isReading = false;
    std::size_t done = 0; ///< of the run that goes on
    std::size_t total = 0; ///< 0 = not told
    std::size_t devices = 0;
    QString untried = {}; ///< that its connector never met the real product; empty where it did
    QString privileges = {}; ///< the least that its credentials have to be allowed, a line each
};

/// What a person typed into *Add server*; the secret moves on to the keyring.
struct NewServer {
    std::string name;
    std::string kind;
    std::string url;
    base::Secret secret;
    std::string caFile = {}; ///< PEM, empty = the system's roots
    std::string pin = {}; ///< SHA-256 of the certificate, empty = none
    bool names = true;
    VendorSettings vendor = {};
};

/// What a person changed of a server.
struct ServerChange {
    domain::ServerId id;
    std::string url;
    std::optional<base::Secret> secret = {}; ///< empty: the one that is kept stays
    std::string caFile = {};
    std::string pin = {};
    bool names = true;
    VendorSettings vendor = {};
};

/// The five steps of a connection test, in the order in which they can fail.
enum class TestStep { Name, Tls, Credentials, Permission, ApiVersion };
enum class TestOutcome { Ok, Warning, Failed, NotReached };

struct TestResult {
    TestStep step = TestStep::Name;
    TestOutcome outcome = TestOutcome::NotReached;
    QString text = {}; ///< one sentence: what was found, or what failed
    QString remedy = {}; ///< what to do; empty where nothing is needed
    std::optional<std::chrono::milliseconds> took = {};
};

/// What a server tells of one Mac beyond its record; both newest first.
struct DeviceHistory {
    std::vector<domain::Event> events;
    std::vector<domain::Command> commands;
};

/// What the console needs of the servers it knows: their state, and the ways to change it. All
/// calls and signals on the UI thread; nothing blocks.
class ServerDesk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In name order.
    [[nodiscard]] virtual std::vector<ServerEntry> servers() const = 0;
    /// The kinds that *Add server* offers: machine word and the vendor's own name.
    struct Kind {
        std::string word;
        QString name;
        QString untried = {}; ///< as in ServerEntry
        QString privileges = {}; ///< as in ServerEntry
        QString user = {}; ///< the name that is used where none is given
        bool wantsUser = false;
        bool takesUser = false;
        bool wantsMacs = false;
        bool takesColumns = false;
    };
    [[nodiscard]] virtual std::vector<Kind> kinds() const = 0;
    /// Where secrets are kept: "the system keychain", "this session only".
    [[nodiscard]] virtual QString secretPlace() const = 0;
    /// How the names in the cache are kept: one sentence.
    [[nodiscard]] virtual QString namesPlace() const = 0;
    /// Why they cannot be shown: one sentence, empty where they can.
    [[nodiscard]] virtual QString namesTrouble() const = 0;

    /// Keeps the server and reads it; answers by added() or addFailed().
    virtual void add(NewServer server) = 0;
    /// Keeps the changes and reads the server anew; answers by edited() or editFailed().
    virtual void edit(ServerChange change) = 0;
    /// Why it can be neither removed nor edited now; empty = it can.
    [[nodiscard]] virtual QString removalObstacle(const domain::ServerId &id) const = 0;
    /// Forgets server, secret and its Macs here; the server itself is not touched. Answers by
    /// changed() or removeFailed().
    virtual void remove(const domain::ServerId &id, const QString &reason) = 0;
    /// Tests a kept server step by step; each step by testStepDone(), the end by testFinished().
    virtual void test(const domain::ServerId &id) = 0;
    /// Asks every server again what it lets Latchkey do; changed() follows as they answer.
    virtual void askCapabilities() = 0;
    virtual void sync(const domain::ServerId &id) = 0;
    virtual void syncAll() = 0;
    /// Has these Macs tell what can be asked of a Mac, where the server can ask, and reads them
    /// again, whole: at once, and as the answers come.
    virtual void readAgain(const domain::ServerId &id, std::vector<domain::DeviceId> devices) = 0;
    /// Wakes these Macs, so that they check in now; only where Capability::Push is Yes.
    virtual void checkInNow(const domain::ServerId &id, std::vector<domain::DeviceId> devices) = 0;
    virtual void cancelSync() = 0;
    /// Offline where nothing is asked of servers.
    [[nodiscard]] virtual base::Call readHistory(const domain::ServerId &server,
        const domain::DeviceId &device, base::Completion<DeviceHistory> done)
        = 0;
    /// What this Mac printed, kept from now on beside what its server tells; empty takes it away.
    [[nodiscard]] virtual base::Call keepOutputs(const domain::ServerId &server,
        const domain::DeviceId &device, const std::optional<domain::KeptOutputs> &kept,
        base::Completion<void> done)
        = 0;
    /// Erases what is kept here of this Mac: what was read, its names in activity, note, exception.
    [[nodiscard]] virtual base::Call forgetMac(
        const domain::ServerId &server, const domain::DeviceId &device, base::Completion<void> done)
        = 0;
    /// Forgets what was read of all servers and reads them again.
    virtual void clearCache() = 0;

Q_SIGNALS:
    /// The list, a state, or progress changed.
    void changed();
    /// Rows of the cache changed.
    void cacheChanged();
    void added(const latchkey::domain::ServerId &id);
    void addFailed(const latchkey::base::Error &error);
    void edited(const latchkey::domain::ServerId &id);
    void editFailed(const latchkey::domain::ServerId &id, const latchkey::base::Error &error);
    void removeFailed(const latchkey::domain::ServerId &id, const latchkey::base::Error &error);
    void testStepDone(const latchkey::domain::ServerId &id, const latchkey::ui::TestResult &result);
    void testFinished(const latchkey::domain::ServerId &id);
};

} // namespace latchkey::ui
