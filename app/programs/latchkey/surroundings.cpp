// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/surroundings.h"

#include "programs/engine/diagnostics.h"
#include "ui/window/singleinstance.h"
#include "words/translations.h"

#include <QGuiApplication>
#include <QScreen>

namespace latchkey::programs {

void provideSessionFolder()
{
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        if (const auto own = ui::SingleInstance::ownFolder(); !own.empty()) {
            qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(own.string()));
        }
    }
}

QString diagnostics(Engine &engine)
{
    std::vector<std::string> lines = {"texts: " + words::textLanguage().toStdString(),
        "platform: " + QGuiApplication::platformName().toStdString()};
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines.push_back(QStringLiteral("screen: %1 x %2, scale %3, %4 dpi")
                            .arg(screen->size().width())
                            .arg(screen->size().height())
                            .arg(screen->devicePixelRatio())
                            .arg(qRound(screen->logicalDotsPerInch()))
                            .toStdString());
    }
    return QString::fromStdString(diagnostics(engine, "latchkey", lines));
}

} // namespace latchkey::programs
