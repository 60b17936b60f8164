// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "base/wordlist.h"
#include "server/storage/devicerows.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchkey::server {

/// What of a posted output became statements ("Whose output", DIAGNOSIS (g)).
enum class OutputUse { All, WithoutProofs, NothingOtherMac, NothingTwoMacs };
/// Whether the API token that posted it is bound to this Mac.
enum class OutputSender { Checked, NotChecked };

using base::fromWord;
using base::wordOf;

/// That an output came, never its text.
struct OutputRow {
    base::Instant receivedAt;
    std::vector<std::string> kinds = {};
    OutputUse use = OutputUse::All;
    OutputSender sender = OutputSender::NotChecked;

    bool operator==(const OutputRow &) const = default;
};

/// The newest outputs of each Mac; older ones are forgotten.
class OutputRows {
public:
    static constexpr int kept = 20;
    explicit OutputRows(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] base::Result<void> add(DeviceKey device, const OutputRow &row);
    [[nodiscard]] base::Result<std::vector<OutputRow>> ofDevice(DeviceKey device); ///< newest first

private:
    Session &m_session;
};

} // namespace latchkey::server

namespace latchkey::base {

template <> struct WordList<server::OutputUse> {
    static constexpr std::array<std::string_view, 4> words
        = {"all", "without-proofs", "nothing-other-mac", "nothing-two-macs"};
};
template <> struct WordList<server::OutputSender> {
    static constexpr std::array<std::string_view, 2> words = {"checked", "not-checked"};
};

} // namespace latchkey::base
