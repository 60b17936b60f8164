// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/checkcontent.h"

#include <QPlainTextEdit>

namespace latchkey::ui {

/// The field for what a Mac printed, with a mark at the end of each line that was understood.
class OutputEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// The longest text that is edited here; more is only read.
    static constexpr qsizetype longest = qsizetype{256} * 1024;

    explicit OutputEdit(QWidget *parent);

    void setMarks(std::vector<LineMark> marks);
    /// Whether there are files or a text in it.
    [[nodiscard]] static bool canTake(const QMimeData &source);
    /// Puts in what was dropped or pasted.
    void take(const QMimeData &source) { insertFromMimeData(&source); }

Q_SIGNALS:
    /// A paste that is too long to be edited.
    void longTextPasted(const QString &text);
    void filesDropped(const QStringList &paths);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &line, const LookText &mark) const;

    std::vector<LineMark> m_marks; ///< by line
};

} // namespace latchkey::ui
