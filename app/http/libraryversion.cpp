// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/libraryversion.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <optional>

namespace latchkey::http {

std::string tlsVersion()
{
    // --version is told before there is an application, and Qt looks for plugins only beside one.
    static int count = 1;
    static char name[] = "latchkey";
    static char *words[] = {name, nullptr};
    std::optional<QCoreApplication> alone;
    if (QCoreApplication::instance() == nullptr) {
        alone.emplace(count, words);
    }
    return QSslSocket::sslLibraryVersionString().toStdString();
}

} // namespace latchkey::http
