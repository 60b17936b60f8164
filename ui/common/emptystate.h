// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QWidget>

class QPushButton;

namespace latchkey::ui {

class TextLabel;
class GlyphView;

/// What a view shows instead of rows: one fact, one sentence, at most two buttons.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent);

    void setMessage(const Look &look, const QString &fact, const QString &sentence);
    /// Empty texts hide the buttons.
    void setActions(const QString &first, const QString &second = {});

Q_SIGNALS:
    void firstTriggered();
    void secondTriggered();

private:
    GlyphView *m_glyph;
    TextLabel *m_fact;
    TextLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace latchkey::ui
