// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace latchkey::tests {

/// A language that nobody speaks: each text is 40 % longer, all its letters wear accents. What
/// still stands in plain English was not translated; what is cut will be cut in German, too.
class PseudoLanguage final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source,
        const char *disambiguation, int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// The same for one text: placeholders, tags, line ends and mnemonics stay.
    [[nodiscard]] static QString of(const QString &text);
};

} // namespace latchkey::tests
