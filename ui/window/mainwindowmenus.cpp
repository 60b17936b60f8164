// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontexts.h"
#include "ui/common/page.h"
#include "ui/common/phrases.h"
#include "ui/common/toast.h"
#include "ui/devices/devicesview.h"
#include "ui/servers/serversview.h"
#include "ui/settings/preferences.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"
#include "ui/window/theming.h"
#include "words/snapshots.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

/// MainWindow's menus: every command with its key.
namespace latchkey::ui {

namespace {

constexpr int chipKeys = 9;

} // namespace

QAction *MainWindow::addTo(
    QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run] { run(); });
    return action;
}

void MainWindow::createMenus()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createDeviceMenu();
    createActionsMenu();
    createToolsMenu();
    createHelpMenu();
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &MainWindow::stepBack);
    for (int chip = 1; chip <= chipKeys; ++chip) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | (Qt::Key_0 + chip)), this);
        connect(key, &QShortcut::activated, this, [this, chip] { m_devices->toggleChip(chip); });
    }
    auto *forward = new QShortcut(Qt::Key_F6, this);
    connect(forward, &QShortcut::activated, this, [this] { nextRegion(1); });
    auto *back = new QShortcut(Qt::SHIFT | Qt::Key_F6, this);
    connect(back, &QShortcut::activated, this, [this] { nextRegion(-1); });
}

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *add = addTo(menu, tr("&Add server…"), QKeySequence::New, [this] {
        showServers();
        m_servers->addServer();
    });
    if (m_context.snapshot) {
        setOff(add, words::snapshotReadOnly());
    }
    menu->addSeparator();
    m_syncAll = addTo(menu, tr("&Sync all servers"), Qt::SHIFT | Qt::Key_F5,
        [this] { m_context.servers.syncAll(); });
    addTo(menu, tr("&Export…"), Qt::CTRL | Qt::Key_E, [this] { exportShown(); });
    createSnapshotMenu(menu);
    menu->addSeparator();
    addTo(menu, tr("&Close window"), QKeySequence::Close, [this] { close(); });
    addTo(menu, tr("&Quit"), QKeySequence::Quit, [] { QApplication::quit(); });
}

void MainWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    addTo(menu, tr("&Undo"), QKeySequence::Undo, [this] { m_toast->undo(); });
    menu->addSeparator();
    addTo(menu, tr("&Search"), QKeySequence::Find, [this] {
        if (Page *page = current()) {
            page->focusSearch();
        }
    });
    menu->addSeparator();
    addTo(menu, tr("&Copy rows"), QKeySequence::Copy, [this] { m_devices->copyRows(); });
    addTo(menu, tr("Copy rows as CS&V"), {},
        [this] { m_devices->copyRows(DevicesView::Copied::Csv); });
    addTo(menu, tr("&Paste a list of Macs"), {}, [this] {
        showDevices();
        if (!m_devices->pasteList()) {
            m_toast->showText(Glyph::Info, tr("The clipboard holds no list of several lines"));
        }
    });
    addTo(menu, tr("Copy co&mmand for the Mac"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        if (current() == nullptr || !current()->copyCommand()) {
            m_toast->showText(Glyph::Info, tr("No command for a Mac is shown here"));
        }
    });
    menu->addSeparator();
    addTo(menu, tr("Select &all that match"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        [this] { m_devices->selectShown(); });
}

void MainWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_placesMenu = menu->addMenu(tr("&Go to"));
    menu->addSeparator();
    addTo(menu, tr("&Back"), QKeySequence::Back, [this] { m_devices->goBack(); });
    addTo(menu, tr("&Forward"), QKeySequence::Forward, [this] { m_devices->goForward(); });
    addTo(menu, tr("Add f&ilter…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        showDevices();
        m_devices->openFilterMenu();
    });
    addTo(menu, tr("Sa&ve view…"), QKeySequence::Save, [this] {
        showDevices();
        m_devices->saveView();
    });
    menu->addSeparator();
    m_comfortable = addTo(menu, tr("&Comfortable rows"), {},
        [this] { m_devices->setComfortable(m_comfortable->isChecked()); });
    m_comfortable->setCheckable(true);
    addTo(menu, tr("Side &pane"), Qt::Key_F9, [this] { m_devices->togglePane(); });
    addTo(menu, tr("Rail &words"), Qt::SHIFT | Qt::Key_F9, [this] {
        m_railNarrow = !m_rail->isNarrow();
        m_context.settings.setValue(QLatin1String(railKey), *m_railNarrow);
        m_rail->setNarrow(*m_railNarrow);
    });
    const Preferences preferences(m_context.settings);
    m_hideNames
        = addTo(menu, tr("Hide &names"), {}, [this] { hideNames(m_hideNames->isChecked()); });
    m_hideNames->setCheckable(true);
    m_hideNames->setChecked(preferences.hideNames());
    m_hideNames->setEnabled(!preferences.isLocked(Preference::HideNames));
    m_themesMenu = menu->addMenu(tr("&Appearance"));
    addThemes(m_themesMenu);
}

void MainWindow::addThemes(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const Preferences preferences(m_context.settings);
    const QString now = preferences.theme();
    menu->setEnabled(!preferences.isLocked(Preference::Theme));
    const auto add = [&](const QString &text, const QString &choice) {
        QAction *action = addTo(menu, text, {}, [this, choice] {
            Preferences(m_context.settings).set(Preference::Theme, choice);
            applyThemeChoice(choice);
        });
        action->setCheckable(true);
        action->setChecked(choice == now);
        action->setData(choice);
        group->addAction(action);
    };
    add(tr("&System"), QStringLiteral("system"));
    add(tr("&Light"), QStringLiteral("light"));
    add(tr("&Dark"), QStringLiteral("dark"));
}

void MainWindow::createDeviceMenu()
{
    m_deviceMenu = menuBar()->addMenu(tr("&Device"));
    addTo(m_deviceMenu, tr("&Open device\tEnter"), {}, [this] { m_devices->openCurrent(); });
    addTo(m_deviceMenu, tr("&Next Mac"), Qt::ALT | Qt::Key_Down,
        [this] { m_devices->moveCurrent(1); });
    addTo(m_deviceMenu, tr("&Previous Mac"), Qt::ALT | Qt::Key_Up,
        [this] { m_devices->moveCurrent(-1); });
    m_deviceMenu->addSeparator();
    addTo(m_deviceMenu, tr("Chec&k this Mac…"), {}, [this] { checkCurrentMac(); });
    addTo(m_deviceMenu, tr("&Mend step by step…"), {}, [this] {
        if (const auto mac = m_devices->currentMac()) {
            openGuide(static_cast<qint64>(*mac));
        }
    });
    for (QAction *action :
        {addTo(m_deviceMenu, tr("&Accept…"), {}, [this] { accept(m_devices->targets(), this); }),
            addTo(m_deviceMenu, tr("&End exception"), {},
                [this] { endException(m_devices->targets()); }),
            addTo(m_deviceMenu, tr("&Forget this Mac…"), {}, [this] { forgetMac(); })}) {
        if (m_context.snapshot) {
            setOff(action, words::snapshotReadOnly());
        }
    }
    addTo(m_deviceMenu, tr("Copy &summary"), {}, [this] { m_devices->copySummary(); });
}

void MainWindow::createActionsMenu()
{
    QMenu *menu = m_actionsMenu = menuBar()->addMenu(tr("A&ctions"));
    const auto add = [this, menu](domain::ActionKind kind, Glyph glyph, const QKeySequence &keys) {
        QAction *action = addTo(menu, actionName(kind), keys, [this, kind] { preview(kind); });
        action->setIcon(glyphIcon(glyph));
        m_deviceMenu->addAction(action);
    };
    m_deviceMenu->addSeparator();
    QAction *read = addTo(menu, tr("Read a&gain"), Qt::Key_F5, [this] { readAgain(); });
    read->setIcon(glyphIcon(Glyph::Sync));
    m_deviceMenu->addAction(read);
    m_checkIn = addTo(menu, tr("Check &in now"), {}, [this] { checkInNow(); });
    m_deviceMenu->addAction(m_checkIn);
    for (const QMenu *opened : {menu, m_deviceMenu}) {
        connect(opened, &QMenu::aboutToShow, this, [this] {
            const Waking waking = this->waking(m_devices->targets());
            const QString name = tr("Check &in now");
            m_checkIn->setEnabled(waking.count > 0);
            // A tab puts the reason where a key would stand.
            m_checkIn->setText(waking.count > 0 ? name : name + u'\t' + waking.obstacle);
        });
    }
    add(domain::ActionKind::ResendOptions, Glyph::Resend, Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    add(domain::ActionKind::Prove, Glyph::Key, {});
    if (!Preferences(m_context.settings).hideRevoke()) {
        menu->addSeparator();
        add(domain::ActionKind::Revoke, Glyph::Revoke, {}); // no key, on purpose
    }
}

void MainWindow::createToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    m_commands = addTo(menu, tr("&Commands…"), Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addTo(menu, tr("&Explain this Mac’s reason"), Qt::SHIFT | Qt::Key_F1,
        [this] { explainReason(); });
    addTo(menu, tr("&Keys"), Qt::CTRL | Qt::Key_Slash, [this] { showKeys(); });
    addTo(menu, tr("Copy &diagnostics…"), {}, [this] { showDiagnostics(); });
    addTo(menu, tr("&About Latchkey"), {}, [this] { showAbout(); });
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_context.version, m_context.demo, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(m_context.diagnostics(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiagnosticsDialog::copied, this,
        [this] { m_toast->showText(Glyph::Copy, tr("Diagnostics copied")); });
    dialog->open();
}

void MainWindow::showKeys()
{
    QList<KeyLine> lines;
    for (const QAction *top : menuBar()->actions()) {
        QList<QAction *> actions = top->menu()->actions();
        for (const QAction *action : top->menu()->actions()) {
            actions += action->menu() == nullptr ? QList<QAction *>() : action->menu()->actions();
        }
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty()) {
                lines.append({withoutMnemonic(action->text()),
                    action->shortcut().toString(QKeySequence::NativeText)});
            }
        }
    }
    lines.append({tr("Toggle a filter chip"), tr("Alt+1 … Alt+8")});
    lines.append({tr("Next region"), QStringLiteral("F6")});
    lines.append({tr("One step back: search, selection, pane"), tr("Esc")});
    auto *dialog = new KeysDialog(lines, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace latchkey::ui
