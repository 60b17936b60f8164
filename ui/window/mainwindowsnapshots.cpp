// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/toast.h"
#include "ui/devices/devicesview.h"
#include "ui/overview/overviewview.h"
#include "ui/reports/reportform.h"
#include "ui/servers/serversview.h"
#include "ui/snapshot/comparewindow.h"
#include "ui/snapshot/exportsnapshotdialog.h"
#include "ui/snapshot/opensnapshotdialog.h"
#include "ui/window/mainwindow.h"
#include "words/snapshots.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

/// What MainWindow does with snapshot files, and how it looks over one.
namespace latchkey::ui {

void MainWindow::createSnapshotMenu(QMenu *menu)
{
    SnapshotDesk *desk = m_context.snapshots;
    if (desk == nullptr) {
        return;
    }
    menu->addSeparator();
    addTo(menu, tr("&Open snapshot…"), QKeySequence::Open, [this, desk] {
        chooseSnapshot(tr("Open a snapshot"), [desk](const QString &file) { desk->open(file); });
    });
    QAction *write = addTo(menu, tr("Export s&napshot…"), {}, [this] { exportSnapshot(); });
    addTo(menu, tr("Co&mpare with a snapshot…"), {}, [this] {
        chooseSnapshot(
            tr("Compare with a snapshot"), [this](const QString &file) { compareWithFile(file); });
    });
    if (m_context.snapshot) {
        addTo(menu, tr("Compare with no&w…"), {}, [this] { compareWithNow(); });
        setOff(write, words::snapshotReadOnly());
    }
}

// A tab puts the reason where a key would stand.
void MainWindow::setOff(QAction *action, const QString &reason)
{
    action->setEnabled(false);
    action->setText(action->text() + u'\t' + reason);
}

void MainWindow::chooseSnapshot(
    const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(
        this, title, m_context.snapshots->folder(), tr("Snapshots (*.lksnapshot);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void MainWindow::exportSnapshot()
{
    const FilterState shown = m_devices->filterState();
    auto *dialog
        = new ExportSnapshotDialog(*m_context.snapshots, filterOf(shown.search, shown.chips), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportSnapshotDialog::written, this, [this](const QString &file, qint64 macs) {
        //: %1 is a file
        m_toast->showText(Glyph::Snapshot,
            tr("Snapshot of %n Mac(s): %1", nullptr, static_cast<int>(macs))
                .arg(QFileInfo(file).fileName()));
    });
    dialog->open();
}

void MainWindow::compareWithFile(const QString &file)
{
    auto *dialog = new OpenSnapshotDialog(file, tr("Compare"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<OpenSnapshotDialog> open = dialog;
    connect(dialog, &OpenSnapshotDialog::confirmed, this,
        [this, file, open](const std::shared_ptr<base::Secret> &passphrase) {
            m_calls.add(m_context.snapshots->compare(file, std::move(*passphrase),
                [this, open](const base::Result<snapshot::Compared> &compared) {
                    if (compared && open) {
                        open->accept();
                        showComparison(*compared);
                    } else if (open) {
                        open->showError(words::snapshotSentence(compared.error()));
                    }
                }));
        });
    dialog->open();
}

void MainWindow::compareWithNow()
{
    m_calls.add(m_context.snapshots->compareWithNow(
        [this](const base::Result<snapshot::Compared> &compared) {
            if (compared) {
                showComparison(*compared);
            } else {
                m_toast->showText(Glyph::Warning, words::snapshotSentence(compared.error()));
            }
        }));
}

void MainWindow::showComparison(const snapshot::Compared &compared)
{
    auto *window = new CompareWindow(compared, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &CompareWindow::copied, this,
        [this](const QString &what) { m_toast->showText(Glyph::Copy, what); });
    window->show();
}

// A snapshot has no servers to be asked: its banner says what it is, and leads on.
void MainWindow::showSnapshotBanner()
{
    updateSync(false, words::snapshotReadOnly());
    for (Banner *banner : {m_overview->banner(), m_devices->banner()}) {
        //: %1 is "Snapshot of 20 Nov 2026, 09:20"
        banner->setMessage({Glyph::Snapshot, Tone::Stale},
            tr("%1, read-only.").arg(words::snapshotTitle(m_context.snapshot->takenAt)),
            tr("States and ages are those of then. Nothing is asked of a server."));
        banner->setAction(tr("Compare with now…"), Glyph::Compare);
        banner->setClosable(true);
        banner->show();
    }
}

void MainWindow::connectSnapshot()
{
    m_servers->setReadOnly(words::snapshotReadOnly());
    for (const Banner *banner : {m_overview->banner(), m_devices->banner()}) {
        connect(banner, &Banner::actionTriggered, this, &MainWindow::compareWithNow);
        connect(banner, &Banner::closed, this, &QWidget::close);
    }
}

} // namespace latchkey::ui
