// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/reader.h"

#include <QStringList>

#include <map>
#include <string_view>

namespace latchkey::words {

/// Fills `{name}` in a translated text. A name without content makes the whole text unusable, so
/// that a plainer one is taken.
class Filling {
public:
    void set(QStringView name, const QString &content);
    /// nullopt where a name of the text has no content.
    [[nodiscard]] std::optional<QString> fill(const QString &text) const;

private:
    std::map<QString, QString> m_contents;
};

/// The server's name, or "the server" in its place.
[[nodiscard]] QString serverName(const Reader &reader);
/// A name that keeps its own writing direction within a right-to-left sentence.
[[nodiscard]] QString isolated(const QString &name, const Reader &reader);
/// The parts of one line, which is no sentence: "3 escrowed, 2 unknown".
[[nodiscard]] QString joined(const QStringList &parts);
/// The same with dots, for parts of mixed scripts: "MacBook Pro · macOS 26.1".
[[nodiscard]] QString dotted(const QStringList &parts, const Reader &reader = {});
/// "kim", "kim and leo", "kim, leo, maria and 4 more".
[[nodiscard]] QString listed(const QStringList &names, const Reader &reader);
/// The first letter in upper case.
[[nodiscard]] QString capitalized(const QString &sentence);
/// The same, but only where the sentence begins with "the server": macOS stays macOS.
[[nodiscard]] QString begun(const QString &sentence, const Reader &reader);
[[nodiscard]] QString text(std::string_view utf8);

} // namespace latchkey::words
