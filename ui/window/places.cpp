// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include <QCoreApplication>

namespace latchkey::ui {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::Places)
};

} // namespace

QString placeName(Place place)
{
    switch (place) {
    case Place::Overview:
        return PlaceWords::tr("Overview");
    case Place::Devices:
        return PlaceWords::tr("Devices");
    case Place::Activity:
        return PlaceWords::tr("Activity");
    case Place::Reports:
        return PlaceWords::tr("Reports");
    case Place::Audit:
        return PlaceWords::tr("Audit");
    case Place::Servers:
        return PlaceWords::tr("Servers");
    case Place::CheckMac:
        return PlaceWords::tr("Check a Mac…");
    case Place::Settings:
        return PlaceWords::tr("Settings");
    case Place::Help:
        return PlaceWords::tr("Help");
    }
    return {};
}

Glyph placeGlyph(Place place)
{
    switch (place) {
    case Place::Overview:
        return Glyph::Overview;
    case Place::Devices:
        return Glyph::Devices;
    case Place::Activity:
        return Glyph::Activity;
    case Place::Reports:
        return Glyph::Reports;
    case Place::Audit:
        return Glyph::Audit;
    case Place::Servers:
        return Glyph::Servers;
    case Place::CheckMac:
        return Glyph::CheckMac;
    case Place::Settings:
        return Glyph::Settings;
    case Place::Help:
        return Glyph::Help;
    }
    return Glyph::More;
}

QKeySequence placeKeys(Place place)
{
    switch (place) {
    case Place::Overview:
        return Qt::CTRL | Qt::Key_1;
    case Place::Devices:
        return Qt::CTRL | Qt::Key_2;
    case Place::Activity:
        return Qt::CTRL | Qt::Key_3;
    case Place::Reports:
        return Qt::CTRL | Qt::Key_4;
    case Place::Audit:
        return Qt::CTRL | Qt::Key_5;
    case Place::Servers:
        return Qt::CTRL | Qt::Key_6;
    case Place::CheckMac:
        return Qt::CTRL | Qt::Key_7;
    case Place::Settings:
        return Qt::CTRL | Qt::Key_Comma;
    case Place::Help:
        return Qt::Key_F1;
    }
    return {};
}

bool isAtFoot(Place place)
{
    return place == Place::CheckMac || place == Place::Settings || place == Place::Help;
}

} // namespace latchkey::ui
