// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/activityview.h"

#include "actions/actionservice.h"
#include "base/clock.h"
#include "ui/actions/activitydelegate.h"
#include "ui/actions/activitymodel.h"
#include "ui/actions/batchpanel.h"
#include "ui/actions/batchtexts.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/tableview.h"
#include "ui/common/viewheader.h"
#include "ui/window/context.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr int listWidth = 328;
constexpr int mostBatches = 200;
constexpr std::chrono::milliseconds changesRest{150};
constexpr const char *clearedKey = "activity/clearedUntil";

} // namespace

ActivityView::ActivityView(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ActivityModel(this))
{
    const QVariant cleared = context.settings.value(QLatin1String(clearedKey));
    if (cleared.isValid()) {
        m_model->setClearedUntil(base::fromMillis(cleared.toLongLong()));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeader(layout);
    createBody(layout);
    connectPanel();
    connectActions();
    refresh();
}

void ActivityView::createHeader(QVBoxLayout *layout)
{
    auto *header = new ViewHeader(tr("Activity"), this);
    m_headerRow = header->row();
    m_clear = makeButton({.text = tr("Clear finished")}, header);
    m_headerRow->addStretch();
    m_headerRow->addWidget(m_clear);
    layout->addWidget(header);
    connect(m_clear, &QPushButton::clicked, this, &ActivityView::clearFinished);
}

void ActivityView::createBody(QVBoxLayout *layout)
{
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    layout->addWidget(holder, 1);
    m_empty = new EmptyState(holder);
    m_empty->setMessage({Glyph::Activity, Tone::Neutral}, tr("No activity yet"),
        tr("Actions and syncs appear here."));
    m_empty->setActions({});
    m_body = new QWidget(holder);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new QListView(m_body);
    m_list->setFixedWidth(px(listWidth));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Batches and syncs"));
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    auto *edge = makeLine(m_body);
    edge->setMinimumSize(1, 0);
    edge->setMaximumSize(1, QWIDGETSIZE_MAX);
    m_panel = new BatchPanel(m_body);
    m_panel->table()->installEventFilter(this);
    m_nothing = new EmptyState(m_body);
    m_nothing->setMessage({Glyph::Activity, Tone::Neutral}, tr("No batch is chosen"),
        tr("Choose an action of the list to see each of its Macs."));
    m_nothing->setActions({});
    row->addWidget(m_list);
    row->addWidget(edge);
    row->addWidget(m_panel, 1);
    row->addWidget(m_nothing, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid()) {
                m_chosen = index.data(ActivityModel::BatchRole).toString();
                showChosen();
            }
        });
}

void ActivityView::connectActions()
{
    actions::ActionService &service = m_context.actions;
    connect(
        &service, &actions::ActionService::batchStarted, this, [this](const domain::BatchId &id) {
            m_chosen = QString::fromStdString(id.text());
            refresh();
        });
    // Each answer of a large batch tells a change: looking once for several is enough.
    m_rest.setSingleShot(true);
    m_rest.setInterval(changesRest);
    connect(&m_rest, &QTimer::timeout, this, &ActivityView::refresh);
    connect(&service, &actions::ActionService::batchChanged, this, [this] {
        if (!m_rest.isActive()) {
            m_rest.start();
        }
    });
    connect(
        &service, &actions::ActionService::batchFinished, this, [this](const domain::BatchId &id) {
            const auto batch = m_context.actions.batch(id);
            if (batch && countsOf(*batch).contains(domain::Outcome::Failed) && !isVisible()) {
                m_failed.append(QString::fromStdString(id.text()));
            }
            refresh();
        });
}

void ActivityView::connectPanel()
{
    actions::ActionService &service = m_context.actions;
    connect(m_panel, &BatchPanel::pauseRequested, &service, &actions::ActionService::pause);
    connect(m_panel, &BatchPanel::resumeRequested, &service, &actions::ActionService::resume);
    connect(m_panel, &BatchPanel::cancelRequested, this, [this](const domain::BatchId &id) {
        m_context.actions.cancel(id);
        if (const auto batch = m_context.actions.batch(id)) {
            const auto sent = std::ranges::count_if(
                batch->steps, [](const journal::Step &step) { return step.sentAt.has_value(); });
            Q_EMIT toasted(
                tr("%n Mac(s) got it already and are followed", nullptr, static_cast<int>(sent)));
        }
        refresh();
    });
    connect(m_panel, &BatchPanel::retryRequested, this, &ActivityView::actionRequested);
    connect(m_panel, &BatchPanel::readRequested, this, &ActivityView::readRequested);
    connect(m_panel, &BatchPanel::copied, this, &ActivityView::toasted);
}

void ActivityView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void ActivityView::takeFocus()
{
    m_failed.clear();
    Q_EMIT stateChanged();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_clear)
        ->setFocus(Qt::ShortcutFocusReason);
}

void ActivityView::refresh()
{
    const auto batches = m_context.actions.recent(mostBatches);
    const std::vector<journal::Batch> known = batches ? *batches : std::vector<journal::Batch>{};
    m_running = static_cast<int>(std::ranges::count_if(known, isUnderWay));
    m_model->setEntries(known, m_context.servers.servers(), m_context.clock.now());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_body : static_cast<QWidget *>(m_empty));
    if (m_chosen.isEmpty() && !known.empty()) {
        m_chosen = QString::fromStdString(known.front().id.text());
    }
    choose(m_chosen);
    Q_EMIT stateChanged();
    Q_EMIT statusChanged(statusText(), {});
}

void ActivityView::choose(const QString &batch)
{
    m_chosen = batch;
    const int row = m_model->rowOf(batch);
    if (row >= 0 && m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    showChosen();
}

void ActivityView::showChosen()
{
    const auto batch = m_chosen.isEmpty()
        ? base::Result<journal::Batch>(base::fail(base::ErrorKind::NotFound))
        : m_context.actions.batch(domain::BatchId(m_chosen.toStdString()));
    m_panel->setVisible(batch.has_value());
    m_nothing->setVisible(!batch.has_value());
    if (batch) {
        m_panel->setBatch(*batch, m_context.clock.now());
    }
}

void ActivityView::clearFinished()
{
    const auto before = m_model->clearedUntil();
    clearUntil(m_context.clock.now());
    Q_EMIT undoable(tr("Finished activity is cleared here; the audit keeps it"),
        [this, before] { clearUntil(before); });
}

void ActivityView::clearUntil(std::optional<base::Instant> until)
{
    m_model->setClearedUntil(until);
    m_context.settings.setValue(QLatin1String(clearedKey),
        until ? QVariant(static_cast<qlonglong>(base::toMillis(*until))) : QVariant());
    m_chosen.clear();
    refresh();
}

bool ActivityView::hasUnseenFailure() const
{
    return !m_failed.isEmpty();
}

bool ActivityView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_panel->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            m_panel->pauseOrResume();
            return true;
        }
        if (key == Qt::Key_Delete) {
            m_panel->cancelRest();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

std::vector<QWidget *> ActivityView::regions() const
{
    return {m_clear, m_list, m_panel};
}

QString ActivityView::statusText() const
{
    return m_running == 0 ? tr("Nothing is running") : tr("%n running", nullptr, m_running);
}

} // namespace latchkey::ui
