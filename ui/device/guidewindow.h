// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "models/devicedetails.h"
#include "ui/device/remedyrun.h"

#include <QDialog>

#include <functional>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace latchkey::ui {

class TextLabel;
struct Context;

/// Walks a person through the remedy of a Mac's first finding, one step at a time. It stays open
/// beside the other windows while the Mac, its user or its server take their time.
class GuideWindow final : public QDialog {
    Q_OBJECT

public:
    GuideWindow(const Context &context, store::RowId mac, QWidget *parent);

    [[nodiscard]] const RemedyRun *run() const { return m_run ? &*m_run : nullptr; }
    /// The cache changed: the steps that wait may be verified now.
    void refresh();
    /// The server was asked to do the current step.
    void noteSent();

Q_SIGNALS:
    void actionRequested(latchkey::domain::ActionKind kind, const latchkey::actions::Target &mac);
    void readAgainRequested(const latchkey::actions::Target &mac);
    void copied(const QString &what);

private:
    void showRecord();
    void fill();
    [[nodiscard]] QWidget *makeStep(std::size_t number);
    void addButtons(QVBoxLayout *column, const RemedyRun::Step &step, QWidget *parent);
    void addVerdict();
    void change(const std::function<void()> &what);
    [[nodiscard]] actions::Target target() const;
    [[nodiscard]] QString server() const;

    const Context &m_context;
    models::DeviceDetails m_details;
    std::optional<RemedyRun> m_run;
    TextLabel *m_title = nullptr;
    TextLabel *m_why = nullptr;
    QVBoxLayout *m_steps = nullptr;
};

} // namespace latchkey::ui
