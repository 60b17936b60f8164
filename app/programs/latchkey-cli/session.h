// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "programs/engine/engine.h"
#include "programs/engine/logbook.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace latchkey::programs {

/// The context of the command line's sentences.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(latchkey::programs::Cli)
};

/// The exit statuses of DESIGN 8.
enum class Exit {
    Done = 0,
    Partly = 1, ///< findings above info, partial failure, still waiting, a --fail-if match
    Usage = 2,
    Unreachable = 3,
    Refused = 4,
    Damaged = 5,
};

/// Where a passphrase comes from; never from the command line.
struct PassphraseOptions {
    bool fromStdin = false;
    std::string file; ///< 0600
};
/// The snapshot that a verb reads in place of the profile's cache.
struct SnapshotChoice {
    std::string file; ///< or the name of a kept one; empty: none
    PassphraseOptions passphrase;
};

/// One run of latchkey-cli: where its profile is, its engine once a verb wants it, how it ends.
class Session {
public:
    Session(std::string profile, SnapshotChoice snapshot)
        : m_profile(std::move(profile))
        , m_snapshot(std::move(snapshot))
    {
        m_clock.follow();
    }

    using Work = std::function<void(Session &session)>;

    /// Begins the work. Once a profile is open it is begun again, since names need the profile's
    /// key, which comes by the event loop: nothing is done before engine() gives one. Of a snapshot
    /// its time is now.
    void run(Work work);
    /// Opens the profile. Nullptr: not yet (the work is begun again), or it failed, which is said.
    [[nodiscard]] Engine *engine();
    [[nodiscard]] std::filesystem::path profile() const;
    /// The next one of a run that reads several files; where nothing more comes, the last one
    /// again. Empty: there is none; that is said.
    [[nodiscard]] std::optional<base::Secret> passphrase(const PassphraseOptions &options);
    [[nodiscard]] const PassphraseOptions &snapshotPassphrase() const
    {
        return m_snapshot.passphrase;
    }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

    /// Ends the program with this status, once the audit's head is kept; the first call counts.
    void finish(Exit status);
    /// Says the error on stderr and ends with the status that fits it.
    void fail(const base::Error &error);
    void fail(Exit status, const QString &sentence);
    /// One line on stderr, "latchkey-cli: …".
    static void complain(const QString &sentence);
    static void print(const QString &line);
    static void print(const std::string &text);

private:
    void open();
    [[nodiscard]] base::Result<std::unique_ptr<Engine>> openSnapshot(
        const std::filesystem::path &folder, const base::Secret &passphrase);
    void onKeyTold();

    std::string m_profile;
    SnapshotChoice m_snapshot;
    base::Secret m_passphrase; ///< the last one
    base::SettableClock m_clock{{}};
    Work m_work;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<LogBook> m_log;
    bool m_isOpen = false;
    bool m_isFinished = false;
};

/// What the command line chose; called once the event loop runs, ends by Session::finish().
using Work = Session::Work;

[[nodiscard]] Exit exitFor(const base::Error &error);

void addServerVerbs(CLI::App &app, Work &work);
void addSyncVerb(CLI::App &app, Work &work);
void addListVerb(CLI::App &app, Work &work);
void addShowVerb(CLI::App &app, Work &work);
void addDiagnoseVerbs(CLI::App &app, Work &work);
void addActionVerbs(CLI::App &app, Work &work);
void addActivityVerbs(CLI::App &app, Work &work);
void addAuditVerbs(CLI::App &app, Work &work);
void addReportVerb(CLI::App &app, Work &work);
void addDiagnosticsVerb(CLI::App &app, Work &work);
void addSnapshotVerbs(CLI::App &app, Work &work);
/// Lets a verb that was added read a snapshot.
void addSnapshotOptions(CLI::App &verb, SnapshotChoice &choice);

} // namespace latchkey::programs
