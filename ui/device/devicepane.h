// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/device/devicecontent.h"
#include "ui/device/sections.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace latchkey::ui {

class Badge;
class TextLabel;

/// The Mac of the current row beside the table: why, what to do, and the facts.
class DevicePane final : public QWidget {
    Q_OBJECT

public:
    /// `more` is the menu of further actions; borrowed.
    DevicePane(QMenu *more, QWidget *parent);

    /// Shows a Mac; nothing is touched where nothing changed, so scroll and focus stay.
    void setContent(const DeviceContent &content);
    /// Several Macs, or none: a title, a sentence, and groups of counts.
    void setOverview(const DeviceContent &content);
    /// Non-empty: what a server would do is off, and why.
    void setOffReasons(const StepReasons &reasons);
    [[nodiscard]] const DeviceContent &content() const { return m_content; }

Q_SIGNALS:
    void openRequested();
    void closeRequested();
    void checkRequested();
    void resendRequested();
    void readAgainRequested();
    void explainRequested(latchkey::domain::FindingId finding);
    void copied(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createHead(QVBoxLayout *layout);
    void createMiddle(QVBoxLayout *layout);
    void createFoot(QVBoxLayout *layout, QMenu *more);
    void fillHead();
    void fillMiddle();
    void addSection(
        const QString &title, const QString &hint, QWidget *content, QWidget *aside = nullptr);
    [[nodiscard]] SectionActions sectionActions();

    DeviceContent m_content;
    StepReasons m_off;
    bool m_single = true;
    TextLabel *m_name = nullptr;
    TextLabel *m_about = nullptr;
    QWidget *m_badges = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_window = nullptr;
};

} // namespace latchkey::ui
