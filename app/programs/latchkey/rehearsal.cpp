// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/rehearsal.h"

#include "base/clock.h"
#include "store/index.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/devices/devicesview.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>

#include <cstdio>
#include <ctime>

namespace latchkey::programs {

namespace {

constexpr std::chrono::milliseconds rest{25}; // the window is idle again before the next step
constexpr std::chrono::milliseconds look{2};

QStringList linesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return {};
    }
    return QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// What this process has computed so far, on all its threads.
qreal cpuMillis()
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<qreal>(time.tv_sec) * 1e3 + static_cast<qreal>(time.tv_nsec) / 1e6;
}

} // namespace

Rehearsal::Rehearsal(ui::MainWindow &window, store::Cache &cache, const QString &file)
    : m_window(window)
    , m_cache(cache)
    , m_steps(linesOf(file))
{
    qApp->installEventFilter(this);
    m_window.showDevices();
    awaitFirstRows();
}

bool Rehearsal::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && m_isWaiting && isAnswered()) {
        // Runs when this update has painted and flushed everything that was dirty.
        QMetaObject::invokeMethod(this, &Rehearsal::painted, Qt::QueuedConnection);
        m_isWaiting = false;
    }
    return QObject::eventFilter(watched, event);
}

bool Rehearsal::isAnswered() const
{
    const models::DeviceListController &list = m_window.devices()->list();
    return !m_asks || (list.filterText() == m_typed && !list.isAsking());
}

void Rehearsal::awaitFirstRows()
{
    m_step = QStringLiteral("first-rows");
    m_isWaiting = true;
    m_asks = false;
}

void Rehearsal::awaitSearch()
{
    m_looking.setInterval(look);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_cache.index()->isFilled()) {
            m_looking.stop();
            m_step = QStringLiteral("search-ready");
            print(0);
            QTimer::singleShot(rest * 20, this, &Rehearsal::next);
        }
    });
    m_looking.start();
}

void Rehearsal::time(bool asks, const std::function<void()> &act)
{
    m_isWaiting = true;
    m_asks = asks;
    m_cpuBefore = cpuMillis();
    m_clock.start();
    act();
}

void Rehearsal::painted()
{
    const qreal millis = static_cast<qreal>(m_clock.nsecsElapsed()) / 1e6;
    if (m_step == QStringLiteral("first-rows")) {
        if (m_window.devices()->list().model()->rowCount() == 0) {
            awaitFirstRows();
            return;
        }
        print(0);
        awaitSearch();
        return;
    }
    print(millis);
    QTimer::singleShot(rest, this, &Rehearsal::next);
}

void Rehearsal::print(qreal millis)
{
    const auto at = static_cast<long long>(QDateTime::currentMSecsSinceEpoch());
    std::printf(
        "{\"step\":\"%s\",\"typed\":%d,\"ms\":%.3f,\"cpuMs\":%.3f,\"rows\":%d,\"at\":%lld}\n",
        m_step.toUtf8().constData(), static_cast<int>(m_typed.size()), millis,
        cpuMillis() - m_cpuBefore, m_window.devices()->list().model()->rowCount(), at);
    std::fflush(stdout);
}

void Rehearsal::next()
{
    if (m_steps.isEmpty()) {
        m_step = QStringLiteral("end");
        print(0);
        return;
    }
    const QString line = m_steps.takeFirst();
    const qsizetype space = line.indexOf(QLatin1Char(' '));
    m_step = space < 0 ? line : line.left(space);
    perform(m_step, space < 0 ? QString() : line.mid(space + 1));
}

void Rehearsal::perform(const QString &verb, const QString &text)
{
    ui::DevicesView &devices = *m_window.devices();
    auto *bar = devices.findChild<ui::TableView *>()->verticalScrollBar();
    if (verb == QStringLiteral("type") && !text.isEmpty()) {
        if (text.size() > 1) {
            m_steps.prepend(QStringLiteral("type ") + text.mid(1));
        }
        time(true, [&] { press(text.front()); });
    } else if (verb == QStringLiteral("clear")) {
        m_typed.clear();
        time(true, [&] { devices.findChild<ui::SearchField *>()->clear(); });
    } else if (verb == QStringLiteral("sort")) {
        time(true,
            [&] { devices.list().setSort({.column = static_cast<store::Column>(text.toInt())}); });
    } else if (verb == QStringLiteral("chip")) {
        time(true, [&] { devices.toggleChip(text.toInt()); });
    } else if (verb == QStringLiteral("jump")) {
        time(false, [&] { bar->setValue(static_cast<int>(text.toDouble() * bar->maximum())); });
    } else if (verb == QStringLiteral("paint")) {
        time(false, [&] { devices.findChild<ui::TableView *>()->viewport()->update(); });
    } else if (verb == QStringLiteral("count")) {
        count(text);
    } else {
        next();
    }
}

void Rehearsal::press(QChar key)
{
    auto *field = m_window.devices()->findChild<ui::SearchField *>();
    m_typed += key;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QCoreApplication::postEvent(
            field, new QKeyEvent(type, Qt::Key_unknown, Qt::NoModifier, QString(key)));
    }
}

void Rehearsal::count(const QString &text)
{
    store::Question question{.now = base::WallClock{}.now()};
    if (auto filter = query::parse(text.toStdString())) {
        question.filter = std::move(*filter);
    }
    question.chips.status[static_cast<std::size_t>(domain::Status::NotApplicable)] = true;
    m_cpuBefore = cpuMillis();
    m_clock.start();
    const auto view = m_cache.index()->ask(question, {});
    print(static_cast<qreal>(m_clock.nsecsElapsed()) / 1e6);
    QTimer::singleShot(rest, this, &Rehearsal::next);
}

} // namespace latchkey::programs
