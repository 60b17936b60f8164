// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/common/page.h"
#include "ui/servers/serverdesk.h"

class QHBoxLayout;
class QListView;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace latchkey::ui {

class Banner;
class CapabilityTable;
class TestCard;
class TextLabel;

/// The servers Latchkey reads: why one does not connect, and what each can do.
class ServersView final : public Page {
    Q_OBJECT

public:
    ServersView(ServerDesk &desk, const base::Clock &clock, QWidget *parent);

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    void refresh() override;
    void readAgain() override { testChosen(); }
    [[nodiscard]] QString statusText() const override;
    void addServer();
    /// Nothing can be added, tested or changed, and why.
    void setReadOnly(const QString &reason);
    void choose(const domain::ServerId &id);
    void testChosen();
    [[nodiscard]] domain::ServerId chosen() const;
    [[nodiscard]] std::vector<QWidget *> regions() const override;

private:
    void createList(QHBoxLayout *layout);
    void createDetail(QHBoxLayout *layout);
    void createDetailHead(QVBoxLayout *layout);
    void createCapabilities(QVBoxLayout *layout);
    void connectDesk();
    void showChosen();
    void editChosen();
    void removeChosen();
    [[nodiscard]] const ServerEntry *entry(const domain::ServerId &id) const;

    ServerDesk &m_desk;
    const base::Clock &m_clock;
    std::vector<ServerEntry> m_servers;
    QHBoxLayout *m_headerRow = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QWidget *m_detail = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_vendor = nullptr; ///< what is to be known of its kind
    QPushButton *m_test = nullptr;
    bool m_isReadOnly = false;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_ask = nullptr; ///< what each server lets Latchkey do
    Banner *m_error = nullptr;
    TestCard *m_testCard = nullptr;
    domain::ServerId m_tested;
    CapabilityTable *m_capabilities = nullptr;
};

} // namespace latchkey::ui
