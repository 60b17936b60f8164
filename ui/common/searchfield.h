// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QPushButton;
class QStringListModel;

namespace latchkey::ui {

/// The search of a view: glyph, words that name the fields, the key that leads here, a cross.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);

    /// Offers the words of the filter language behind "key:", and with Ctrl+Space everywhere.
    void completeFilters();
    /// Adds the beginning of a term ("why:") and offers what can follow it.
    void startTerm(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeClear();
    void placeText();
    void offer(bool always);
    void insertChoice(const QString &choice);

    QPushButton *m_clear;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_options = nullptr;
    qsizetype m_from = 0; ///< where the completed word begins
};

} // namespace latchkey::ui
