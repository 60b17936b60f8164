// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/checkcontent.h"
#include "ui/device/sections.h"

#include <QScrollArea>

class QVBoxLayout;

namespace latchkey::ui {

/// The answer to a check: verdict, Mac and server side by side, what to do, what else was found.
class CheckPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit CheckPage(QWidget *parent);

    void setContent(const CheckContent &content);
    /// The text could not be read at all.
    void setError(const QString &sentence);
    void copyResult();

Q_SIGNALS:
    void commandsWanted();
    void resendRequested();
    void copied(const QString &what);

private:
    void clear();
    void addEmpty();
    void addTable();
    void addSteps();
    void addOthers();
    [[nodiscard]] QString offReason() const;
    [[nodiscard]] SectionActions actions();

    CheckContent m_content;
    QVBoxLayout *m_column = nullptr;
};

} // namespace latchkey::ui
