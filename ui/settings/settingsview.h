// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/settings/preferences.h"

#include <chrono>
#include <map>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace latchkey::ui {

class Banner;
class Card;
class SettingRow;
class TextLabel;
struct Context;

/// The settings that matter, where the data lies, and the way to clear it.
class SettingsView final : public Page {
    Q_OBJECT

public:
    SettingsView(const Context &context, QWidget *parent,
        const QString &policy = Preferences::usualPolicyFile());

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    void refresh() override;
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;

Q_SIGNALS:
    void themeChosen(const QString &theme);
    void refreshChosen(std::chrono::minutes every);
    void namesHidden(bool hidden);
    void retentionChosen();
    void serversRequested();

private:
    void createPolicyNote(QVBoxLayout *layout);
    void createAppearance(QVBoxLayout *layout);
    void createReading(QVBoxLayout *layout);
    void createPrivacy(QVBoxLayout *layout);
    void createData(QVBoxLayout *layout);
    SettingRow *addChoice(Card *card, Preference preference, const QString &label);
    void askToClear();
    void clear();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString valueOf(Preference preference) const;

    const Context &m_context;
    Preferences m_preferences;
    QHBoxLayout *m_headerRow = nullptr;
    std::map<Preference, QComboBox *> m_choices;
    TextLabel *m_names = nullptr;
    TextLabel *m_sealed = nullptr;
    TextLabel *m_size = nullptr;
    Banner *m_clearing = nullptr;
    std::vector<QWidget *> m_cards;
};

} // namespace latchkey::ui
