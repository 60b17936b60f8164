// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findingid.h"
#include "ui/common/look.h"

#include <QString>

#include <optional>
#include <vector>

namespace latchkey::ui {

/// One glyph with words: a badge, or a line of evidence.
struct LookText {
    Look look;
    QString text;
    QString source = {}; ///< evidence: who said it and when, for the wide view

    bool operator==(const LookText &other) const
    {
        return text == other.text && source == other.source && look.glyph == other.look.glyph
            && look.tone == other.look.tone;
    }
};

/// One numbered step of *What to do*.
struct StepText {
    QString title;
    QString sentence = {};
    QString role = {}; ///< who may do it: anyone, helpdesk, admin
    QString command = {}; ///< for the Mac's Terminal; empty = none
    bool resend = false; ///< the server can: a button that re-sends the option
    QString readBack = {}; ///< the last step: the server that is read

    bool operator==(const StepText &) const = default;
};

struct FactText {
    QString label;
    QString value;
    std::optional<Look> look = {};

    bool operator==(const FactText &other) const
    {
        return label == other.label && value == other.value
            && look.has_value() == other.look.has_value();
    }
};

/// A titled list of labels and values ("Token", "Enrollment option").
struct FactGroup {
    QString title;
    QString hint = {};
    std::vector<FactText> facts = {};

    bool operator==(const FactGroup &) const = default;
};

/// A finding with what it rests on and what helps.
struct FindingText {
    std::optional<domain::FindingId> id = {}; ///< its page in the help; empty = it has none
    Look look;
    QString sentence;
    QString shortName = {};
    std::vector<LookText> evidence = {};
    std::vector<StepText> steps = {};

    bool operator==(const FindingText &other) const
    {
        return sentence == other.sentence && shortName == other.shortName
            && evidence == other.evidence && steps == other.steps;
    }
};

/// One row of the comparison by UUID.
struct CryptoUserText {
    QString account;
    QString uuid;
    QString kind;
    QString secureToken;
    QString onVolume;
    QString listed;
    LookText verdict;

    bool operator==(const CryptoUserText &) const = default;
};

/// One line of the timeline.
struct EventText {
    Look look;
    QString title;
    QString source = {}; ///< the message, or who read it
    QString when = {};

    bool operator==(const EventText &other) const
    {
        return title == other.title && source == other.source && when == other.when;
    }
};

/// One command that the server sent to the Mac.
struct CommandText {
    QString when;
    QString command;
    LookText state;
    QString answer;

    bool operator==(const CommandText &) const = default;
};

/// Everything that is shown of one Mac, in words; made from values, drawn by pane and window.
struct DeviceContent {
    QString name;
    QString about; ///< model · hardware · macOS · FileVault · user
    QString ids = {}; ///< serial · UDID · server, for the window
    std::vector<LookText> badges = {};
    std::vector<FindingText> findings = {}; ///< the first cause first
    QString handTo = {}; ///< "Hand to an admin"; empty where the server can do the first step
    std::vector<FactGroup> groups = {};
    std::vector<CryptoUserText> cryptoUsers = {};
    QString cryptoUsersHint = {}; ///< source and time, or why there are none
    std::vector<EventText> timeline = {}; ///< newest first
    std::vector<CommandText> commands = {}; ///< newest first; the window only
    QString commandsHint = {}; ///< why there are none
    QString summary = {}; ///< plain text for somebody else: name, serial, reason, steps
    bool isAccepted = false; ///< its bad status is an exception that a person accepted

    bool operator==(const DeviceContent &) const = default;
};

} // namespace latchkey::ui
