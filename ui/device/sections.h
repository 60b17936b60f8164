// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/device/devicecontent.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace latchkey::ui {

/// What the parts of a Mac's view ask for.
struct SectionActions {
    std::function<void()> resend = [] {};
    std::function<void()> readBack = [] {};
    std::function<void()> handOver = [] {};
    std::function<void(domain::FindingId)> explain = [](domain::FindingId) {};
    std::function<void(const QString &)> copied = [](const QString &) {}; ///< what was copied
};

/// Why a step's button is off; empty = it is on.
struct StepReasons {
    QString resend = {};
    QString read = {};

    bool operator==(const StepReasons &) const = default;
};

/// Opens the finding's page in the help; null where it has none.
[[nodiscard]] QPushButton *makeHelpLink(
    const FindingText &finding, const SectionActions &actions, QWidget *parent);
/// A finding's sentence and its evidence.
[[nodiscard]] QWidget *makeWhy(const FindingText &finding, QWidget *parent);
/// The evidence alone, each line with its source and time below it.
[[nodiscard]] QWidget *makeEvidence(const FindingText &finding, QWidget *parent);
/// The numbered steps, each with its command or button.
[[nodiscard]] QWidget *makeSteps(const FindingText &finding, const SectionActions &actions,
    const StepReasons &off, QWidget *parent);
/// Labels and values in two columns.
[[nodiscard]] QWidget *makeFacts(const FactGroup &group, QWidget *parent);

} // namespace latchkey::ui
