// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace latchkey::ui {

class TextLabel;

/// A run that takes more than a second: what, how far, and the way to stop it.
class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent);

    /// `total` 0 = not known: the bar stays empty, the text counts.
    void setProgress(const QString &what, const QString &count, int done, int total);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_what;
    QProgressBar *m_bar;
    TextLabel *m_count;
    QPushButton *m_cancel;
};

} // namespace latchkey::ui
