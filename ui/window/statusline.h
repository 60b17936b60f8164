// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace latchkey::ui {

class TextLabel;

/// What the status bar says of one server.
struct ServerLine {
    QString name;
    Look look;
    QString text; ///< "HQ read 2 min ago"
};

/// The status bar: what is shown, what is selected, how old each server's data is.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent);

    void setShown(const QString &text);
    void setSelected(const QString &text);
    void setServers(const std::vector<ServerLine> &servers);
    /// Where there is no server: the version.
    void setAside(const QString &text);

Q_SIGNALS:
    void serverClicked(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    TextLabel *m_shown;
    TextLabel *m_selected;
    TextLabel *m_aside;
    QHBoxLayout *m_serverLayout;
    QTimer m_announce;
};

} // namespace latchkey::ui
