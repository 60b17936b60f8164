// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macreport.h"
#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"

#include <QString>

#include <optional>
#include <vector>

namespace latchkey::ui {

/// Outputs that were read, and the Mac of the cache with which they are compared.
struct CheckReading {
    domain::MacReport report;
    std::optional<domain::Device> device = {}; ///< empty: they stand alone
    bool foundByIdentity = false; ///< the outputs themselves named that Mac
    bool areNamesHidden = false; ///< then nothing of this is fit to be kept
};

/// What stands beside a line of the text, at its end.
struct LineMark {
    int line = 0; ///< counted from 1
    LookText mark;

    bool operator==(const LineMark &) const = default;
};

/// One question that both the Mac and its server can answer.
struct CheckRow {
    QString question;
    QString mac;
    QString server;
    LookText compared;

    bool operator==(const CheckRow &) const = default;
};

/// Everything that *Check a Mac* shows of one reading, in words.
struct CheckContent {
    bool isEmpty = true; ///< no text was given
    Look look;
    QString verdict;
    QString reason;
    std::optional<LookText> whose = {}; ///< a doubt about whose outputs these are
    std::vector<LineMark> marks = {};
    LookText footing = {}; ///< how much of the text was understood
    QString comparedWith = {}; ///< the Mac's name and server; empty = none
    QString serverName = {};
    domain::ServerId server = {}; ///< with `device` the Mac that is compared
    domain::DeviceId device = {};
    bool foundByIdentity = false; ///< the text itself names that Mac
    std::vector<CheckRow> rows = {};
    QString rowsHint = {};
    std::vector<FindingText> findings = {};
    QString handTo = {};
    QString summary = {}; ///< plain text for somebody else
    std::optional<domain::KeptOutputs> before = {}; ///< what is kept of that Mac already
    std::optional<domain::KeptOutputs> toKeep = {}; ///< what *Save to the device* would keep
    QString keepOff = {}; ///< why nothing can be kept
    QString keepRemedy = {}; ///< the command whose output would change that; empty = none

    bool operator==(const CheckContent &other) const
    {
        return isEmpty == other.isEmpty && verdict == other.verdict && reason == other.reason
            && whose == other.whose && marks == other.marks && footing == other.footing
            && comparedWith == other.comparedWith && rows == other.rows
            && findings == other.findings && keepOff == other.keepOff
            && toKeep.has_value() == other.toKeep.has_value();
    }
};

/// Diagnoses the reading and says it; any thread.
[[nodiscard]] CheckContent checkContent(const CheckReading &reading, base::Instant now);

} // namespace latchkey::ui
