// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serversview.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/phrases.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/common/viewheader.h"
#include "ui/servers/addserverdialog.h"
#include "ui/servers/capabilitytable.h"
#include "ui/servers/editserverdialog.h"
#include "ui/servers/removeserverdialog.h"
#include "ui/servers/serverdelegate.h"
#include "ui/servers/servertexts.h"
#include "ui/servers/testcard.h"
#include "words/filling.h"

#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int serverListWidth = 280;

} // namespace

ServersView::ServersView(ServerDesk &desk, const base::Clock &clock, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new ViewHeader(tr("Servers"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
    layout->addWidget(header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    layout->addLayout(body, 1);
    createList(body);
    createDetail(body);
    connectDesk();
    refresh();
}

void ServersView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void ServersView::createList(QHBoxLayout *layout)
{
    auto *side = new QWidget(this);
    side->setFixedWidth(px(serverListWidth));
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new QStandardItemModel(this);
    m_list = new QListView(side);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ServerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_list, 1);
    column->addWidget(makeLine(side));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(16), px(10), px(16), px(10));
    m_add = makeButton({.text = tr("Add server…"), .glyph = Glyph::Plus}, side);
    foot->addWidget(m_add);
    foot->addStretch();
    column->addLayout(foot);
    layout->addWidget(side);
    auto *edge = makeLine(this);
    edge->setMinimumSize(1, 0);
    edge->setMaximumSize(1, QWIDGETSIZE_MAX);
    layout->addWidget(edge);
    connect(m_add, &QPushButton::clicked, this, &ServersView::addServer);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ServersView::showChosen);
}

void ServersView::createDetail(QHBoxLayout *layout)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_detail = new QWidget;
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(px(20), px(16), px(20), px(20));
    column->setSpacing(px(14));
    createDetailHead(column);
    m_error = new Banner(Banner::Shape::Boxed, m_detail);
    m_error->setAction(tr("Test again"), Glyph::Sync);
    m_error->hide();
    column->addWidget(m_error);
    m_testCard = new TestCard(m_detail);
    column->addWidget(m_testCard);
    createCapabilities(column);
    column->addStretch();
    scroll->setWidget(m_detail);
    layout->addWidget(scroll, 1);
    connect(m_error, &Banner::actionTriggered, this, &ServersView::testChosen);
}

void ServersView::createDetailHead(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new TextLabel(FontRole::PaneTitle, QPalette::WindowText, m_detail);
    m_about = (new TextLabel(FontRole::Body, role::text2, m_detail))->wrapped();
    words->addWidget(m_name);
    words->addWidget(m_about);
    row->addLayout(words, 1);
    m_test = makeButton({.text = tr("Test connection"), .glyph = Glyph::Sync}, m_detail);
    m_test->setToolTip(QStringLiteral("F5"));
    m_edit = makeButton({.text = tr("Edit…"), .glyph = Glyph::Settings}, m_detail);
    m_remove = makeButton({.text = tr("Remove…")}, m_detail);
    row->addWidget(m_test);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    layout->addLayout(row);
    connect(m_test, &QPushButton::clicked, this, &ServersView::testChosen);
    connect(m_edit, &QPushButton::clicked, this, &ServersView::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &ServersView::removeChosen);
}

void ServersView::createCapabilities(QVBoxLayout *layout)
{
    auto *card
        = new Card(tr("What each server lets Latchkey do"), tr("asked, not assumed"), m_detail);
    m_ask = makeButton(
        {.text = tr("Ask again"), .glyph = Glyph::Sync, .kind = ButtonKind::Quiet, .small = true},
        card);
    //: Starts with the words of "Ask again"
    m_ask->setAccessibleName(tr("Ask again what each server lets Latchkey do"));
    card->head()->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, &m_desk, &ServerDesk::askCapabilities);
    m_capabilities = new CapabilityTable(tr("What each server lets Latchkey do"), card);
    card->body()->addWidget(m_capabilities);
    m_vendor = (new TextLabel(FontRole::Label, role::text2, card))->wrapped()->selectable();
    m_vendor->setContentsMargins(px(12), px(8), px(12), px(8));
    card->body()->addWidget(m_vendor);
    layout->addWidget(card);
}

void ServersView::connectDesk()
{
    const auto test = [this](const domain::ServerId &id) {
        refresh();
        choose(id);
        testChosen();
    };
    connect(&m_desk, &ServerDesk::added, this, test);
    connect(&m_desk, &ServerDesk::edited, this, test);
    connect(m_testCard, &TestCard::testRequested, this, &ServersView::testChosen);
    connect(m_testCard, &TestCard::privilegesCopied, this,
        [this] { Q_EMIT toasted(tr("Privileges copied")); });
    connect(&m_desk, &ServerDesk::testStepDone, this,
        [this](const domain::ServerId &id, const TestResult &result) {
            if (id == m_tested) {
                m_testCard->setResult(result);
            }
        });
    connect(&m_desk, &ServerDesk::removeFailed, this,
        [this](const domain::ServerId &id, const base::Error &error) {
            choose(id);
            m_error->setMessage(lookOf(TestOutcome::Failed),
                tr("%1 is not removed.").arg(fromUtf8(id.text())),
                errorText(error, fromUtf8(id.text())));
            m_error->show();
        });
    connect(&m_desk, &ServerDesk::testFinished, this, [this](const domain::ServerId &id) {
        if (id == m_tested) {
            m_testCard->end(whenText(m_clock.now(), m_clock.now()));
            m_test->setEnabled(!m_isReadOnly);
        }
    });
}

void ServersView::refresh()
{
    m_servers = m_desk.servers();
    const domain::ServerId was = chosen();
    while (m_model->rowCount() > static_cast<int>(m_servers.size())) {
        m_model->removeRow(m_model->rowCount() - 1);
    }
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row == m_model->rowCount()) {
            m_model->appendRow(new QStandardItem);
        }
        fillServerItem(*m_model->item(row), m_servers[i], m_clock.now());
    }
    m_capabilities->setServers(m_servers);
    if (was.isEmpty() && !m_servers.empty()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    showChosen();
}

domain::ServerId ServersView::chosen() const
{
    return domain::ServerId(
        m_list->currentIndex().data(ServerDelegate::IdRole).toString().toStdString());
}

void ServersView::choose(const domain::ServerId &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(ServerDelegate::IdRole).toString() == fromUtf8(id.text())) {
            m_list->setCurrentIndex(m_model->index(row, 0));
        }
    }
}

const ServerEntry *ServersView::entry(const domain::ServerId &id) const
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(),
        [&id](const ServerEntry &server) { return server.id == id; });
    return found == m_servers.end() ? nullptr : &*found;
}

void ServersView::showChosen()
{
    const ServerEntry *server = entry(chosen());
    m_detail->setVisible(server != nullptr);
    if (server == nullptr) {
        return;
    }
    if (m_tested != server->id) {
        m_tested = server->id;
        m_testCard->clear();
        m_test->setEnabled(!m_isReadOnly);
    }
    m_name->setText(fromUtf8(server->id.text()));
    QStringList about = {fromUtf8(server->url), kindText(server->kind)};
    if (!server->version.empty()) {
        about[1] += u' ' + fromUtf8(server->version);
    }
    about.append(tr("secret in %1").arg(m_desk.secretPlace()));
    about.append(server->names ? tr("names are read") : tr("names are not read"));
    m_about->setText(words::dotted(about));
    QStringList vendor;
    if (!server->untried.isEmpty()) {
        vendor.append(server->untried);
    }
    if (!server->privileges.isEmpty()) {
        //: What an API token has to be allowed; %1 are permissions in the server's own words
        vendor.append(tr("Latchkey needs: %1").arg(server->privileges));
    }
    m_testCard->setPrivileges(server->privileges);
    m_vendor->setText(vendor.join(u'\n'));
    m_vendor->setVisible(!vendor.isEmpty());
    m_error->setVisible(server->error.has_value());
    if (server->error) {
        m_error->setMessage(lookOf(TestOutcome::Failed),
            errorText(*server->error, fromUtf8(server->id.text())),
            tr("The %n Mac(s) you had are unchanged.", nullptr, static_cast<int>(server->devices)));
    }
}

void ServersView::setReadOnly(const QString &reason)
{
    m_isReadOnly = true;
    for (QPushButton *button : {m_add, m_test, m_edit, m_remove, m_ask}) {
        setAvailable(button, false, reason);
    }
}

void ServersView::testChosen()
{
    const domain::ServerId id = chosen();
    if (id.isEmpty() || m_isReadOnly) {
        return;
    }
    m_tested = id;
    m_testCard->begin();
    m_test->setEnabled(false);
    m_desk.test(id);
}

void ServersView::addServer()
{
    auto *dialog = new AddServerDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServersView::editChosen()
{
    const ServerEntry *server = entry(chosen());
    if (server == nullptr) {
        return;
    }
    auto *dialog = new EditServerDialog(m_desk, *server, m_desk.removalObstacle(server->id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServersView::removeChosen()
{
    const ServerEntry *server = entry(chosen());
    if (server == nullptr) {
        return;
    }
    auto *dialog = new RemoveServerDialog(*server, m_desk.removalObstacle(server->id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemoveServerDialog::confirmed, this,
        [this, dialog, id = server->id] { m_desk.remove(id, dialog->reason()); });
    dialog->open();
}

void ServersView::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QString ServersView::statusText() const
{
    return tr("%n server(s)", nullptr, static_cast<int>(m_servers.size()));
}

std::vector<QWidget *> ServersView::regions() const
{
    return {m_list, m_detail};
}

} // namespace latchkey::ui
