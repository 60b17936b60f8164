// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "base/call.h"
#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"
#include "ui/servers/serverdesk.h"
#include "ui/window/context.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace latchkey::ui {

class NoteCard;
class TextLabel;

/// One Mac in a window of its own: all findings, crypto users by UUID, commands, facts, timeline.
class DeviceWindow final : public QWidget {
    Q_OBJECT

public:
    DeviceWindow(const Context &context, store::RowId row, QWidget *parent);

    void show(store::RowId row);
    void refresh();
    /// "11 of 37", in the list that Alt+Down walks; empty = none.
    void setPlace(const QString &place);
    [[nodiscard]] const DeviceContent &content() const { return m_content; }
    [[nodiscard]] std::optional<qint64> row() const; ///< a store::RowId

Q_SIGNALS:
    void copied(const QString &what);
    void actionRequested(
        latchkey::domain::ActionKind kind, const latchkey::actions::Target &target);
    void checkRequested(); ///< the Mac's outputs shall be compared
    void readAgainRequested(const latchkey::actions::Target &target);
    void mendRequested(qint64 row); ///< a store::RowId
    void acceptRequested(const latchkey::actions::Target &target);
    void endExceptionRequested(const latchkey::actions::Target &target);
    void explainRequested(latchkey::domain::FindingId finding);
    void recordShown(); ///< row() may be another Mac now
    /// Alt+Down and Alt+Up walk the list that the window was opened from.
    void stepped(int by);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHead(QVBoxLayout *layout);
    void createHeadButtons(QHBoxLayout *row, QWidget *head);
    void createPage(QVBoxLayout *layout);
    void nameHeadButtons();
    void createKeys();
    void showRecord();
    void readHistory();
    void fillHead();
    void fillPage();
    void fillMenu();
    using MenuAdder
        = std::function<QAction *(Glyph, const QString &, const std::function<void()> &)>;
    void addExceptionEntry(const MenuAdder &add);
    void fillFirstColumn(QVBoxLayout *column);
    void fillSecondColumn(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeFindings();
    [[nodiscard]] QWidget *makeFinding(
        const FindingText &finding, bool withSentence, QWidget *parent);
    [[nodiscard]] QWidget *makeCryptoUsers();
    [[nodiscard]] QWidget *makeFactCard(const FactGroup &group);
    [[nodiscard]] std::optional<actions::Target> target() const;
    /// Why the Mac would be left alone; empty = it can be done.
    [[nodiscard]] QString offReason(domain::ActionKind kind) const;
    void request(domain::ActionKind kind);
    void readAgain();
    void handOver();
    void copyCommand();

    const Context &m_context;
    models::DeviceDetails m_details;
    DeviceContent m_content;
    TextLabel *m_name = nullptr;
    TextLabel *m_place = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_ids = nullptr;
    QHBoxLayout *m_badges = nullptr;
    QPushButton *m_hand = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_read = nullptr;
    QMenu *m_menu = nullptr;
    NoteCard *m_note = nullptr;
    QScrollArea *m_scroll = nullptr;
    bool m_wide = true;
    bool m_showsAllCommands = false;
    std::optional<DeviceHistory> m_history;
    QString m_historyTrouble;
    std::vector<domain::Event> m_historyOf; ///< the record's events when the history was asked for
    std::optional<actions::Target> m_historyMac;
    base::Call m_historyCall;
};

} // namespace latchkey::ui
