// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/servernotes.h"

#include "connectors/vendor.h"
#include "programs/latchkey-cli/serverasking.h"
#include "words/values.h"

namespace latchkey::programs {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString abilityWord(domain::Ability ability)
{
    switch (ability) {
    case domain::Ability::Yes:
        return Cli::tr("yes");
    case domain::Ability::No:
        return Cli::tr("no");
    case domain::Ability::Unknown:
        return Cli::tr("unknown");
    }
    return {};
}

void printAbilities(const connectors::ServerEntry &entry, const domain::Capabilities &capabilities)
{
    for (int i = 0; i <= static_cast<int>(domain::Capability::Push); ++i) {
        const auto capability = static_cast<domain::Capability>(i);
        const auto found = capabilities.find(capability);
        const domain::AbilityAnswer answer
            = found == capabilities.end() ? domain::AbilityAnswer{} : found->second;
        const QString why = words::sentence(answer, {.server = text(entry.id.text())});
        QString line
            = QStringLiteral("%1: %2").arg(words::word(capability), abilityWord(answer.ability));
        line += why.isEmpty() ? QString() : QStringLiteral(". ") + why;
        const QString instead = words::insteadOnTheMac(capability, answer.ability);
        line += instead.isEmpty() ? QString() : QStringLiteral(". ") + instead;
        Session::print(line);
    }
    printVendor(entry.kind);
}

} // namespace

void printVendor(connectors::ServerKind kind)
{
    const connectors::Vendor &vendor = connectors::vendorOf(kind);
    if (!vendor.wasTried) {
        Session::print(words::untried(text(vendor.product)));
    }
    //: %1 is a product, %2 what its credentials have to be allowed, in the product's own words
    Session::print(Cli::tr("What Latchkey needs of %1: %2")
                       .arg(text(vendor.product),
                           text(vendor.privileges).replace(u'\n', QStringLiteral(", "))));
}

void printUntried(connectors::ServerKind kind)
{
    const connectors::Vendor &vendor = connectors::vendorOf(kind);
    if (!vendor.wasTried) {
        Session::print(QStringLiteral("    ") + words::untried(text(vendor.product)));
    }
}

void showColumns(Session &session, const std::string &name, const std::string &query)
{
    askServer(session, name, [&session, query](const std::shared_ptr<ServerAsking> &asking) {
        asking->calls.add(asking->connector->readColumns(
            query, [&session, asking](const base::Result<std::vector<std::string>> &columns) {
                if (!columns) {
                    session.fail(columns.error());
                    return;
                }
                for (const std::string &column : *columns) {
                    Session::print(text(column));
                }
                session.finish(Exit::Done);
            }));
    });
}

void showAbilities(Session &session, const std::string &name)
{
    const auto entry = namedServer(session, name);
    if (!entry) {
        return;
    }
    actions::ActionService &service = session.engine()->actions();
    QObject::connect(&service, &actions::ActionService::learned, &service,
        [&session, &service, entry = *entry](const domain::ServerId &server) {
            if (server != entry.id) {
                return;
            }
            if (const auto trouble = service.trouble(server)) {
                session.fail(*trouble);
                return;
            }
            printAbilities(entry, service.capabilities(server));
            session.finish(Exit::Done);
        });
    service.learn(entry->id);
}

} // namespace latchkey::programs
