// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findingid.h"

#include <QList>
#include <QString>

class QUrl;

/// The help's pages, from resources/help, without a network.
namespace latchkey::ui::help {

struct Topic {
    QString id; ///< a page of pages.txt, or "finding/" and a finding's name
    QString title;
    bool isFinding = false;
};

/// All pages: the general ones first, then one for each finding in the order of its class.
[[nodiscard]] QList<Topic> topics();
/// The page as Markdown with its title; empty where there is no such page.
[[nodiscard]] QString markdown(const QString &id);
[[nodiscard]] QString topicOf(domain::FindingId finding);
/// Where a link of the manual leads: "words.md", "findings.md#option-pending". Empty: out of it.
[[nodiscard]] QString topicOf(const QUrl &link);
/// Those that contain every word of the search, in title or text.
[[nodiscard]] QList<Topic> matching(const QString &search);

} // namespace latchkey::ui::help
