// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace latchkey::ui {

class ElidedLabel;
class TextLabel;

/// What can be done with the selected Macs; only there while some are selected.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    struct State {
        std::size_t selected = 0;
        std::size_t outOfView = 0;
        std::size_t matching = 0; ///< Macs that the search shows; more than selected: offer them
    };
    void setState(const State &state);
    /// Why an action cannot be done at all; empty = it can.
    void setOffReason(domain::ActionKind kind, const QString &reason);
    /// What will be left alone, beside the buttons.
    void setAdvice(const QString &advice);
    void setNarrow(bool narrow);
    /// A policy may take revoking away.
    void hideRevoke();

Q_SIGNALS:
    void actionRequested(latchkey::domain::ActionKind kind);
    void selectAllRequested();
    void copyRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        domain::ActionKind kind;
        QPushButton *button = nullptr;
        QString offReason = {};
    };
    void updateReason();

    TextLabel *m_count;
    TextLabel *m_outOfView;
    QPushButton *m_all;
    std::array<Entry, 3> m_entries;
    ElidedLabel *m_reason;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QString m_advice;
};

} // namespace latchkey::ui
