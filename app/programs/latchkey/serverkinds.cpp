// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/serverkinds.h"

#include "connectors/vendor.h"
#include "words/values.h"

#include <QCoreApplication>

namespace latchkey::programs {

namespace {

struct ServerKinds {
    Q_DECLARE_TR_FUNCTIONS(latchkey::programs::ServerKinds)
};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QString untriedText(connectors::ServerKind kind)
{
    const connectors::Vendor &vendor = connectors::vendorOf(kind);
    return vendor.wasTried ? QString() : words::untried(text(vendor.product));
}

QString privilegesText(connectors::ServerKind kind)
{
    return text(connectors::vendorOf(kind).privileges).replace(u'\n', QStringLiteral(", "));
}

std::vector<ui::ServerDesk::Kind> serverKinds()
{
    std::vector<ui::ServerDesk::Kind> kinds;
    for (const connectors::ServerKind kind : connectors::offeredKinds()) {
        const connectors::Vendor &vendor = connectors::vendorOf(kind);
        kinds.push_back({.word = std::string(connectors::wordOf(kind)),
            .name = kind == connectors::ServerKind::Latchkey
                ? ServerKinds::tr("Latchkey server (latchkeyd)")
                : text(vendor.product),
            .untried = untriedText(kind),
            .privileges = privilegesText(kind),
            .user = text(vendor.user),
            .wantsUser = vendor.wantsUser,
            .takesUser = vendor.takesUser,
            .wantsMacs = vendor.wantsMacs,
            .takesColumns = vendor.takesColumns});
    }
    return kinds;
}

} // namespace latchkey::programs
