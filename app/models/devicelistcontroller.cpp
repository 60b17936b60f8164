// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicelistcontroller.h"

#include "models/newestjob.h"

namespace latchkey::models {

namespace {

constexpr std::size_t firstRows = 200; // more than any screen shows

} // namespace

struct DeviceListController::Inside {
    Inside(store::Cache &theCache, const base::Clock &theClock)
        : cache(theCache)
        , index(theCache.index())
        , clock(theClock)
        , model(theCache, theClock)
    {
    }

    store::Cache &cache;
    std::shared_ptr<const store::Index> index;
    const base::Clock &clock;
    DeviceTableModel model;
    QString text;
    QString error;
    store::Question question;
    bool isAnswered = false; ///< by the model's view, if perhaps from before the last change
    bool isRunning = false;
    bool askAgain = false; ///< the cache changed while the question ran
    NewestJob job;
};

DeviceListController::DeviceListController(
    store::Cache &cache, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inside(std::make_unique<Inside>(cache, clock))
{
    cache.prepareSorts();
    showFirst();
}

DeviceListController::~DeviceListController() = default;

DeviceTableModel *DeviceListController::model() const
{
    return &m_inside->model;
}

QString DeviceListController::filterText() const
{
    return m_inside->text;
}

const store::Chips &DeviceListController::chips() const
{
    return m_inside->question.chips;
}

store::Sort DeviceListController::sort() const
{
    return m_inside->question.sort;
}

QString DeviceListController::filterError() const
{
    return m_inside->error;
}

void DeviceListController::setFilterText(const QString &text)
{
    m_inside->text = text;
    auto filter = query::parse(text.toStdString());
    const QString error = filter ? QString() : sentenceOf(filter.error());
    if (error != m_inside->error) {
        m_inside->error = error;
        Q_EMIT filterErrorChanged();
    }
    if (filter && *filter != m_inside->question.filter) {
        m_inside->question.filter = std::move(*filter);
        ask(DeviceTableModel::Answer::ToNewQuestion);
    }
}

void DeviceListController::setChips(const store::Chips &chips)
{
    if (chips != m_inside->question.chips) {
        m_inside->question.chips = chips;
        ask(DeviceTableModel::Answer::ToNewQuestion);
    }
}

void DeviceListController::setSort(store::Sort sort)
{
    if (sort != m_inside->question.sort) {
        m_inside->question.sort = sort;
        ask(DeviceTableModel::Answer::ToNewQuestion);
    }
}

void DeviceListController::setServer(const domain::ServerId &server)
{
    if (server != m_inside->question.server) {
        m_inside->question.server = server;
        ask(DeviceTableModel::Answer::ToNewQuestion);
    }
}

bool DeviceListController::isAsking() const
{
    return !m_inside->isAnswered;
}

void DeviceListController::setAmong(std::shared_ptr<const std::vector<store::RowId>> macs)
{
    if (macs != m_inside->question.among) {
        m_inside->question.among = std::move(macs);
        ask(DeviceTableModel::Answer::ToNewQuestion);
    }
}

void DeviceListController::refresh()
{
    // A stream of changes must not starve the answer: the running question ends first.
    if (m_inside->isRunning) {
        m_inside->askAgain = true;
    } else {
        ask(DeviceTableModel::Answer::ToSameQuestion);
    }
}

// While the index is being filled, SQLite has the first rows.
void DeviceListController::showFirst()
{
    if (m_inside->index->isFilled()) {
        ask(DeviceTableModel::Answer::ToNewQuestion);
        return;
    }
    m_inside->isRunning = true;
    m_inside->askAgain = true;
    m_inside->job.start([this, &cache = m_inside->cache](const base::CancelToken &) {
        auto view = cache.firstView(firstRows);
        return NewestJob::End([this, view = std::move(view)] {
            if (view && !(*view)->rows.empty()) {
                m_inside->model.setView(*view);
                Q_EMIT viewChanged();
            }
            ask(DeviceTableModel::Answer::ToSameQuestion);
        });
    });
}

void DeviceListController::ask(DeviceTableModel::Answer answer)
{
    m_inside->isRunning = true;
    m_inside->askAgain = false;
    m_inside->isAnswered
        = m_inside->isAnswered && answer == DeviceTableModel::Answer::ToSameQuestion;
    m_inside->question.now = m_inside->clock.now();
    m_inside->job.start([this, answer, question = m_inside->question, index = m_inside->index](
                            const base::CancelToken &token) {
        auto view = index->ask(question, token);
        return NewestJob::End([this, answer, view = std::move(view)] {
            m_inside->isRunning = false;
            m_inside->isAnswered = true;
            if (view) {
                m_inside->model.setView(*view, answer);
                Q_EMIT viewChanged();
            }
            if (m_inside->askAgain) {
                refresh();
            }
        });
    });
}

QString DeviceListController::sentenceOf(const base::Error &error)
{
    const QString place = QString::fromStdString(error.where);
    //: %1 = "character 7", %2 = "expected a date such as 2026-10-12"
    return tr("Filter, %1: %2").arg(place, QString::fromStdString(error.detail));
}

} // namespace latchkey::models
