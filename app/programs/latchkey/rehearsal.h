// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace latchkey::programs {

/// Plays a file of steps in the real window's list of devices and prints, as JSON lines, how long
/// each took from its event to the end of the paint that shows its answer, in time and in CPU time
/// (tests/bench reads them). Steps:
///   type TEXT   a key press for each character in the search field, each waits for its answer
///   clear       empties the search field
///   sort N      column N of the table (store::Column) becomes the sort
///   chip N      toggles filter chip N
///   jump F      the scroll bar to the fraction F of its way
///   paint       paints the window once more, without a question: what no step can be faster than
///   count TEXT  asks for the counts of all chips under this filter, shows no row
/// The first line is "first-rows", the second "search-ready", the last "end"; the window stays.
class Rehearsal final : public QObject {
    Q_OBJECT

public:
    /// Window and cache outlive it.
    Rehearsal(ui::MainWindow &window, store::Cache &cache, const QString &file);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void awaitFirstRows();
    void awaitSearch();
    void next();
    void perform(const QString &verb, const QString &text);
    void press(QChar key);
    void count(const QString &text);
    /// `act` brings a new view, or only a paint where `asks` is false.
    void time(bool asks, const std::function<void()> &act);
    [[nodiscard]] bool isAnswered() const;
    void painted();
    void print(qreal millis);

    ui::MainWindow &m_window;
    store::Cache &m_cache;
    QStringList m_steps;
    QString m_step;
    QString m_typed;
    QElapsedTimer m_clock;
    QTimer m_looking;
    bool m_isWaiting = false; ///< for a paint
    bool m_asks = false; ///< and, before it, for a new view
    qreal m_cpuBefore = 0;
};

} // namespace latchkey::programs
