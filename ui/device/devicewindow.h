// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"
#include "ui/window/context.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace latchkey::ui {

class TextLabel;

/// One Mac in a window of its own: all findings, crypto users by UUID, and the facts.
class DeviceWindow final : public QWidget {
    Q_OBJECT

public:
    DeviceWindow(const Context &context, store::RowId row, QWidget *parent);

    void show(store::RowId row);
    void refresh();
    [[nodiscard]] const DeviceContent &content() const { return m_content; }

Q_SIGNALS:
    void copied(const QString &what);
    /// The Mac that is shown shall get its option again.
    void resendRequested(
        const latchkey::domain::ServerId &server, const latchkey::domain::DeviceId &device);
    /// Alt+Down and Alt+Up walk the list that the window was opened from.
    void stepped(int by);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHead(QVBoxLayout *layout);
    void createPage(QVBoxLayout *layout);
    void createKeys();
    void showRecord();
    void fillHead();
    void fillPage();
    [[nodiscard]] QWidget *makeFindings();
    [[nodiscard]] QWidget *makeFinding(
        const FindingText &finding, bool withSentence, QWidget *parent);
    [[nodiscard]] QWidget *makeCryptoUsers();
    [[nodiscard]] QWidget *makeFactCard(const FactGroup &group);
    void handOver();

    const base::Clock &m_clock;
    models::DeviceDetails m_details;
    DeviceContent m_content;
    TextLabel *m_name = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_ids = nullptr;
    QHBoxLayout *m_badges = nullptr;
    QWidget *m_hand = nullptr;
    QScrollArea *m_scroll = nullptr;
    bool m_wide = true;
};

} // namespace latchkey::ui
