// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionservice.h"
#include "base/clock.h"
#include "domain/words.h"
#include "store/cache.h"
#include "store/index.h"
#include "ui/actions/actiontexts.h"
#include "ui/common/buttons.h"
#include "ui/common/phrases.h"
#include "ui/devices/devicesview.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"
#include "words/filling.h"

#include <QMenu>
#include <QMenuBar>

/// What MainWindow offers in its command palette.
namespace latchkey::ui {

namespace {

constexpr std::size_t mostMacs = 5;
constexpr std::size_t mostPlanned = 200;

QString plain(const QAction &action)
{
    return withoutMnemonic(action.text().section(u'\t', 0, 0));
}

PaletteEntry entryOf(QAction &action, Glyph glyph)
{
    PaletteEntry entry{.glyph = glyph,
        .text = plain(action),
        .keys = action.text().contains(u'\t') ? action.text().section(u'\t', 1)
                                              : keyText(action.shortcut()),
        .run = [&action] { action.trigger(); }};
    if (!action.isEnabled()) {
        entry.offReason = MainWindow::tr("not possible now");
    }
    return entry;
}

} // namespace

void MainWindow::openPalette()
{
    m_palette->open({selectionGroup(), placeGroup(), filterGroup()});
}

// The actions on what is selected, with the reason where one cannot be done.
PaletteGroup MainWindow::selectionGroup()
{
    const std::vector<actions::Target> macs = m_devices->targets();
    if (macs.empty()) {
        return {};
    }
    PaletteGroup group{macs.size() == 1
            ? m_devices->currentName()
            : tr("%n Mac(s) selected", nullptr, static_cast<int>(macs.size())),
        {}};
    const auto add = [&](domain::ActionKind kind, Glyph glyph) {
        for (QAction *action : m_actionsMenu->actions()) {
            if (action->text() == actionName(kind)) {
                PaletteEntry entry = entryOf(*action, glyph);
                const auto plan = macs.size() <= mostPlanned
                    ? m_context.actions.plan(kind, macs, {.anyway = true})
                    : base::Result<actions::Plan>(base::fail(base::ErrorKind::Unsupported));
                entry.offReason
                    = plan && plan->count() == 0 ? leftAloneText(plan->lines.front()) : QString();
                if (kind == domain::ActionKind::Revoke && m_devices->isAllThatMatch()) {
                    entry.offReason = tr("never for all that match");
                }
                group.entries.push_back(std::move(entry));
            }
        }
    };
    add(domain::ActionKind::ResendOptions, Glyph::Resend);
    group.entries.push_back({.glyph = Glyph::Sync,
        .text = tr("Read again"),
        .keys = QStringLiteral("F5"),
        .offReason = m_context.offReason(tr("Off in offline mode")),
        .run = [this] { readAgain(); }});
    add(domain::ActionKind::Prove, Glyph::Key);
    add(domain::ActionKind::Revoke, Glyph::Revoke);
    return group;
}

PaletteGroup MainWindow::placeGroup()
{
    PaletteGroup group{tr("Go to"), {}};
    for (const auto &[place, shown] : m_pages) {
        group.entries.push_back({.glyph = placeGlyph(place),
            .text = placeName(place),
            .keys = keyText(placeKeys(place)),
            .offReason = isPossible(place) ? QString() : tr("after the first server"),
            .run = [this, chosen = place] { show(chosen); }});
    }
    for (const QAction *top : menuBar()->actions()) {
        if (top->menu() == m_actionsMenu) {
            continue;
        }
        for (QAction *action : top->menu()->actions()) {
            const QMenu *below = action->menu();
            if (below == m_placesMenu || action->isSeparator() || action == m_commands) {
                continue;
            }
            if (below == nullptr) {
                if (top->menu() != m_deviceMenu || !m_actionsMenu->actions().contains(action)) {
                    group.entries.push_back(entryOf(*action, Glyph::ArrowRight));
                }
                continue;
            }
            for (QAction *inner : below->actions()) {
                PaletteEntry entry = entryOf(*inner, Glyph::Settings);
                entry.text = QStringLiteral("%1: %2").arg(plain(*action), plain(*inner));
                group.entries.push_back(std::move(entry));
            }
        }
    }
    return group;
}

PaletteGroup MainWindow::filterGroup()
{
    PaletteGroup group{tr("Filters"), {}};
    const auto view = m_devices->list().model()->view();
    const auto add = [this, &group](const QString &text, const QString &filter, std::size_t macs) {
        group.entries.push_back({.glyph = Glyph::Filter,
            .text = text,
            .hint = tr("%n Mac(s)", nullptr, static_cast<int>(macs)),
            .run = [this, filter] { showFilter(filter); }});
    };
    for (std::size_t i = 0; i < view->byStatus.size(); ++i) {
        const auto status = static_cast<domain::Status>(i);
        add(statusWord(status),
            QStringLiteral("status:%1").arg(fromUtf8(std::string(domain::wordOf(status)))),
            view->byStatus[i]);
    }
    add(tr("Option pending"), QStringLiteral("option:pending"), view->pending);
    add(tr("Stale"), QStringLiteral("stale:yes"), view->stale);
    return group;
}

void MainWindow::searchMacs(const QString &text)
{
    const auto filter = query::parse(text.trimmed().toStdString());
    if (text.trimmed().isEmpty() || !filter) {
        m_macSearch.cancel();
        m_palette->setMacs({});
        return;
    }
    m_macSearch.start(
        [this, question = store::Question{.filter = *filter, .now = m_context.clock.now()},
            &cache = m_context.cache](const base::CancelToken &token) {
            std::vector<store::ListRow> rows;
            if (const auto view = cache.index()->ask(question, token)) {
                const auto count = std::min(mostMacs, (*view)->rows.size());
                if (auto read = cache.rows(std::span((*view)->rows).first(count))) {
                    rows = std::move(*read);
                }
            }
            return models::NewestJob::End(
                [this, rows = std::move(rows)] { m_palette->setMacs(macGroup(rows)); });
        });
}

PaletteGroup MainWindow::macGroup(const std::vector<store::ListRow> &rows)
{
    PaletteGroup group{tr("Macs"), {}};
    for (const store::ListRow &row : rows) {
        QStringList hint
            = {fromUtf8(row.user.empty() ? row.model : row.user), fromUtf8(row.serial)};
        hint.removeAll(QString());
        group.entries.push_back({.glyph = Glyph::Devices,
            .text = fromUtf8(row.name.empty() ? row.serial : row.name),
            .hint = words::dotted(hint),
            .run = [this, serial = fromUtf8(row.serial)] { showFilter(serial); },
            .open = [this, id = row.row] { openDevice(static_cast<qint64>(id)); }});
    }
    return group;
}

} // namespace latchkey::ui
