// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/previewdialog.h"
#include "ui/common/phrases.h"
#include "ui/common/toast.h"
#include "ui/device/acceptdialog.h"
#include "ui/device/exceptiondesk.h"
#include "ui/device/forgetdialog.h"
#include "ui/device/guidewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/servers/servertexts.h"
#include "ui/settings/preferences.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>

/// What MainWindow does with the chosen Macs beside the actions on their servers: exceptions,
/// names, waking them, mending step by step.
namespace latchkey::ui {

void MainWindow::accept(const std::vector<actions::Target> &macs, QWidget *over)
{
    if (macs.empty()) {
        m_toast->showText(Glyph::Info, tr("No Mac is selected"));
        return;
    }
    const auto only = macs.size() == 1
        ? m_context.cache.device(macs.front().server, macs.front().device)
        : base::Result<domain::Device>(base::fail(base::ErrorKind::NotFound));
    auto *dialog = new AcceptDialog(static_cast<int>(macs.size()),
        only ? fromUtf8(only->name.empty() ? only->serial : only->name) : QString(),
        m_context.clock.now(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcceptDialog::confirmed, this, [this, dialog, macs] {
        const auto kept = m_context.exceptions.accept(macs, dialog->reason(), dialog->until());
        if (!kept) {
            dialog->showError(errorText(kept.error(), tr("Latchkey")));
            return;
        }
        dialog->accept();
        m_toast->offerUndo(
            tr("%n Mac(s) accepted as exceptions", nullptr, static_cast<int>(macs.size())),
            [this, macs] { endException(macs); });
    });
    dialog->open();
}

// Everywhere at once: what is shown is read again.
void MainWindow::hideNames(bool hidden)
{
    Preferences(m_context.settings)
        .set(Preference::HideNames, hidden ? QStringLiteral("yes") : QStringLiteral("no"));
    m_hideNames->setChecked(hidden);
    m_context.cache.hideNames(hidden);
    Q_EMIT m_context.servers.cacheChanged();
}

void MainWindow::forgetMac()
{
    const auto macs = m_devices->targets();
    if (macs.size() != 1) {
        m_toast->showText(Glyph::Info, tr("Choose one Mac to forget"));
        return;
    }
    const actions::Target mac = macs.front();
    auto *dialog = new ForgetDialog(m_devices->currentName(), fromUtf8(mac.server.text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<ForgetDialog> open = dialog;
    connect(dialog, &ForgetDialog::confirmed, this, [this, open, mac] {
        m_calls.add(m_context.servers.forgetMac(
            mac.server, mac.device, [this, open](const base::Result<void> &done) {
                if (!done && open) {
                    open->showError(errorText(done.error(), tr("Latchkey")));
                } else if (done && open) {
                    open->accept();
                    m_toast->showText(Glyph::Check, tr("The Mac is forgotten"));
                }
            }));
    });
    dialog->open();
}

void MainWindow::endException(const std::vector<actions::Target> &macs)
{
    const auto ended = m_context.exceptions.end(macs);
    m_toast->showText(ended ? Glyph::Check : Glyph::Warning,
        ended ? tr("%n Mac(s) count again", nullptr, static_cast<int>(macs.size()))
              : errorText(ended.error(), tr("Latchkey")));
}

QString MainWindow::wakeObstacle(const domain::ServerId &id) const
{
    const QString name = fromUtf8(id.text());
    for (const ServerEntry &server : m_context.servers.servers()) {
        if (server.id != id) {
            continue;
        }
        if (server.offlineSince) {
            return tr("off while %1 is offline").arg(name);
        }
        const auto push = server.capabilities.find(domain::Capability::Push);
        const domain::AbilityAnswer answer
            = push == server.capabilities.end() ? domain::AbilityAnswer{} : push->second;
        //: %1 is a server, %2 why it cannot wake a Mac
        return answer.ability == domain::Ability::Yes
            ? QString()
            : tr("%1: %2").arg(name, abilityReason(answer));
    }
    return tr("no server knows this Mac");
}

// Whose servers can wake them; and why the first of the others cannot.
MainWindow::Waking MainWindow::waking(const std::vector<actions::Target> &macs) const
{
    Waking waking;
    for (const actions::Target &mac : macs) {
        if (const QString off = wakeObstacle(mac.server); off.isEmpty()) {
            waking.macs[mac.server].push_back(mac.device);
            ++waking.count;
        } else if (waking.obstacle.isEmpty()) {
            waking.obstacle = off;
        }
    }
    return waking;
}

void MainWindow::checkInNow()
{
    Waking waking = this->waking(m_devices->targets());
    for (auto &[server, devices] : waking.macs) {
        m_context.servers.checkInNow(server, std::move(devices));
    }
    m_toast->showText(Glyph::Sync,
        waking.count == 0 ? waking.obstacle : tr("%n Mac(s) woken", nullptr, waking.count));
}

void MainWindow::openGuide(qint64 row)
{
    auto *guide = new GuideWindow(m_context, static_cast<store::RowId>(row), this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->setModal(false);
    connect(guide, &GuideWindow::copied, this,
        [this](const QString &what) { m_toast->showText(Glyph::Copy, what); });
    connect(guide, &GuideWindow::readAgainRequested, this, [this](const actions::Target &mac) {
        m_context.servers.readAgain(mac.server, {mac.device});
    });
    connect(guide, &GuideWindow::actionRequested, this,
        [this, guide](domain::ActionKind kind, const actions::Target &mac) {
            previewFor(kind, {mac}, guide);
            connect(m_preview, &QDialog::accepted, guide, &GuideWindow::noteSent);
        });
    connect(&m_context.servers, &ServerDesk::cacheChanged, guide, &GuideWindow::refresh);
    guide->QWidget::show();
}

} // namespace latchkey::ui
