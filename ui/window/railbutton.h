// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QAbstractButton>

#include <optional>

namespace latchkey::ui {

/// One place in the rail: glyph, word, count; a bar at the leading edge while it is shown.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Glyph glyph, const QString &word, QWidget *parent);

    /// Empty = none.
    void setCount(const QString &count);
    /// Stands before the count.
    void setLook(std::optional<Look> look);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &ground, const QColor &ink);

    Glyph m_glyph;
    QString m_count;
    std::optional<Look> m_look;
    bool m_narrow = false;
};

/// The switch on top of the rail: which servers' Macs are shown.
class ServerSwitch final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ServerSwitch(QWidget *parent);

    void setTexts(const QString &name, const QString &count);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    bool m_narrow = false;
};

} // namespace latchkey::ui
