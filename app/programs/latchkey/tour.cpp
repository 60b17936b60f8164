// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/tour.h"

#include "base/clock.h"
#include "simulator/demofleet.h"
#include "simulator/outputs.h"
#include "ui/actions/previewdialog.h"
#include "ui/check/outputedit.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/help/helpview.h"
#include "ui/servers/serversview.h"
#include "ui/style/buttonkind.h"
#include "ui/window/commandpalette.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/theming.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace latchkey::programs {

namespace {

constexpr std::chrono::milliseconds pictureRest{1500};
const QSize usual{1440, 900};
const QString manualMac = QStringLiteral("FIN-MBP-0142");

template <typename Widget> Widget *visibleChild(const QWidget &parent)
{
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->isVisible()) {
            return child;
        }
    }
    return nullptr;
}

// What its admin would paste: it believes in the token that it once sent.
QString printedByManualMac()
{
    for (const simulator::Life &life : simulator::demoFleet().lives) {
        if (life.mac.name == manualMac.toStdString()) {
            simulator::Mac mac = life.mac;
            mac.accounts = life.accounts;
            mac.accounts.front().secureToken = true;
            mac.state = {.enrolled = true, .tokenOnVolume = true, .believesEscrowed = true};
            return QString::fromStdString(simulator::everyOutput(
                mac, base::WallClock{}.now() - std::chrono::days(3), "https://hq.example.org/mdm"));
        }
    }
    return {};
}

} // namespace

Tour::Tour(ui::MainWindow &window, const QString &folder, Kind kind)
    : m_window(window)
    , m_folder(folder)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(pictureRest);
    connect(&m_rest, &QTimer::timeout, this, &Tour::take);
    switch (kind) {
    case Kind::Demo:
        addDemoStops();
        break;
    case Kind::Offline:
        m_stops.push_back({QStringLiteral("offline"), [this] { chooseMac({}); }});
        break;
    case Kind::Empty:
        m_stops.push_back({QStringLiteral("empty-state"), [] {}});
        break;
    }
}

void Tour::addDemoStops()
{
    ui::applyThemeChoice(QStringLiteral("light"));
    addPlace(ui::Place::Overview, QStringLiteral("overview-light"));
    addDevices();
    addOverlays();
    addBatch();
    addPlace(ui::Place::Activity, QStringLiteral("activity"));
    addPlace(ui::Place::Reports, QStringLiteral("reports"));
    addPlace(ui::Place::Audit, QStringLiteral("audit"));
    m_stops.push_back({QStringLiteral("servers"), [this] {
                           m_window.show(ui::Place::Servers);
                           m_window.serversView()->choose(domain::ServerId("Schools"));
                           m_window.serversView()->testChosen();
                       }});
    m_stops.push_back({QStringLiteral("check-a-mac"), [this] {
                           m_window.show(ui::Place::CheckMac);
                           visibleChild<ui::OutputEdit>(m_window)->setPlainText(
                               printedByManualMac());
                       }});
    addPlace(ui::Place::Settings, QStringLiteral("settings"));
    addPlace(ui::Place::Help, QStringLiteral("help"));
    addHelp();
    m_stops.push_back({QStringLiteral("devices-dark"), [this] {
                           ui::applyThemeChoice(QStringLiteral("dark"));
                           chooseMac({});
                       }});
    addPlace(ui::Place::Overview, QStringLiteral("overview-dark"));
}

void Tour::addDevices()
{
    m_stops.push_back({QStringLiteral("devices-light"), [this] { chooseMac({}); }});
    m_stops.push_back({QStringLiteral("devices-1024x700"),
        [this] {
            m_window.resize(1024, 700);
            chooseMac({});
        },
        {}, [this] { m_window.resize(usual); }});
    const Qt::LayoutDirection direction = QApplication::layoutDirection();
    m_stops.push_back({QStringLiteral("devices-rtl"),
        [this] {
            QApplication::setLayoutDirection(Qt::RightToLeft);
            chooseMac({});
        },
        {}, [direction] { QApplication::setLayoutDirection(direction); }});
    m_stops.push_back(
        {QStringLiteral("no-match"), [this] { m_window.showFilter(QStringLiteral("lbrary")); }});
}

void Tour::addOverlays()
{
    m_stops.push_back({QStringLiteral("device-window-list"), [this] { chooseMac(manualMac); }});
    m_stops.push_back(
        {QStringLiteral("device-window"), [this] { m_window.devices()->openCurrent(); },
            [this] { return visibleChild<ui::DeviceWindow>(m_window); },
            [this] {
                if (QWidget *window = visibleChild<ui::DeviceWindow>(m_window)) {
                    window->close();
                }
            }});
    m_stops.push_back({QStringLiteral("action-preview-list"),
        [this] { chooseMac(QStringLiteral("status:escrowed fin-mbp")); }});
    m_stops.push_back({QStringLiteral("action-preview"),
        [this] {
            m_window.devices()->selectNext(6);
            m_window.preview(domain::ActionKind::Revoke);
        },
        [this] { return visibleChild<ui::PreviewDialog>(m_window); },
        [this] {
            if (QWidget *dialog = visibleChild<ui::PreviewDialog>(m_window)) {
                dialog->close();
            }
        }});
    m_stops.push_back({QStringLiteral("command-palette-list"), [this] { chooseMac(manualMac); }});
    m_stops.push_back({QStringLiteral("command-palette"),
        [this] {
            m_window.openPalette();
            m_window.findChild<ui::CommandPalette *>()->field()->setText(QStringLiteral("re"));
        },
        {}, [this] { m_window.findChild<ui::CommandPalette *>()->close(); }});
}

void Tour::addHelp()
{
    m_stops.push_back({QStringLiteral("help-security"), [this] {
                           m_window.show(ui::Place::Help);
                           m_window.findChild<ui::HelpView *>()->showTopic(
                               QStringLiteral("security"));
                       }});
    m_stops.push_back({QStringLiteral("diagnostics"), [this] { m_window.showDiagnostics(); },
        [this] { return visibleChild<ui::DiagnosticsDialog>(m_window); },
        [this] {
            if (QWidget *dialog = visibleChild<ui::DiagnosticsDialog>(m_window)) {
                dialog->close();
            }
        }});
}

// A batch of its own, so that Activity and Audit have something to show.
void Tour::addBatch()
{
    m_stops.push_back({QStringLiteral("pending-list"),
        [this] { chooseMac(QStringLiteral("option:pending server:HQ")); }});
    m_stops.push_back({QStringLiteral("resend-preview"),
        [this] {
            m_window.devices()->selectShown();
            m_window.preview(domain::ActionKind::ResendOptions);
        },
        [this] { return visibleChild<ui::PreviewDialog>(m_window); },
        [this] {
            QWidget *dialog = visibleChild<ui::PreviewDialog>(m_window);
            for (QPushButton *button : dialog == nullptr ? QList<QPushButton *>()
                                                         : dialog->findChildren<QPushButton *>()) {
                if (ui::buttonKind(button) == ui::ButtonKind::Primary) {
                    button->click();
                    return;
                }
            }
        }});
}

void Tour::addPlace(ui::Place place, const QString &name)
{
    if (m_window.page(place) != nullptr) {
        m_stops.push_back({name, [this, place] { m_window.show(place); }});
    }
}

void Tour::chooseMac(const QString &filter)
{
    m_window.showFilter(filter);
}

void Tour::start()
{
    m_window.resize(usual);
    next();
}

void Tour::next()
{
    if (m_at == m_stops.size()) {
        Q_EMIT finished(m_failed);
        return;
    }
    m_stops[m_at].arrange();
    m_rest.start();
}

// A dialog stands over its window, as it does on a screen.
QPixmap Tour::picture(const Stop &stop) const
{
    QWidget *over = stop.shown ? stop.shown() : nullptr;
    if (over == nullptr) {
        return m_window.grab();
    }
    if (over->size().width() >= m_window.width()) {
        return over->grab();
    }
    QPixmap whole = m_window.grab();
    QPainter painter(&whole);
    painter.fillRect(m_window.rect(), QColor(0, 0, 0, 80));
    painter.drawPixmap((m_window.width() - over->width()) / 2,
        (m_window.height() - over->height()) / 2, over->grab());
    return whole;
}

void Tour::take()
{
    const Stop &stop = m_stops[m_at++];
    const bool isPicture = !stop.name.endsWith(QStringLiteral("-list")); // else only a step
    if (isPicture && !picture(stop).save(m_folder.filePath(stop.name + QStringLiteral(".png")))
        && m_failed.isEmpty()) {
        m_failed = stop.name;
    }
    if (stop.leave) {
        stop.leave();
    }
    next();
}

} // namespace latchkey::programs
