// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace latchkey::ui {

/// A button that is on or off, as a screen reader operates it: by a click. What Qt has for it only
/// sets the mark, of which nobody hears who waits for a click.
class CheckableAccessible final : public QAccessibleWidget {
public:
    explicit CheckableAccessible(QAbstractButton *button);
    /// From now on each checkable button is met so; may be called again.
    static void install();

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    [[nodiscard]] QAbstractButton *button() const;
};

} // namespace latchkey::ui
