// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/serverlinks.h"
#include "journal/batch.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace latchkey::actions {

/// What became of a question.
enum class Asked {
    Taken, ///< the server has it, and passes it on when the Mac is awake
    Lost, ///< sent, and nobody knows, or the server did not want it
    Unreached, ///< it never left
};

/// Has Macs of one server report their options, by which a re-send is read back. A question changes
/// nothing, so it may be asked again; it is never the option itself. Lives on the service's thread.
class Questioner : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ServerLinks &links;
        domain::ServerId server;
    };
    explicit Questioner(Parts parts);

    struct Question {
        domain::BatchId batch; ///< on whose behalf
        std::string who;
        std::vector<domain::DeviceId> macs; ///< at most macsInOneRequest
        int tries = 1; ///< of the same request while its reply is lost
    };
    /// Joins one that the server still holds for the Mac. `told` once, maybe at once.
    void ask(const Question &question, std::function<void(Asked)> told);

private:
    struct Asking;
    void send(const std::shared_ptr<Asking> &asking);
    void answered(const std::shared_ptr<Asking> &asking, const connectors::Connector &connector,
        const base::Result<connectors::CommandReceipt> &receipt);

    Parts m_parts;
    base::Calls m_calls;
};

/// What is left to ask of a step after that.
[[nodiscard]] int questionsLeft(int before, Asked asked);

} // namespace latchkey::actions
