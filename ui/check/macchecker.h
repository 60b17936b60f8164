// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/newestjob.h"
#include "store/cache.h"
#include "ui/check/checkcontent.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace latchkey::ui {

/// The outputs of one Mac as they came, one text a file.
using MacTexts = std::shared_ptr<const std::vector<std::string>>;

/// Reads files and outputs and diagnoses them, off the UI thread; only the newest question is
/// answered.
class MacChecker final : public QObject {
    Q_OBJECT

public:
    enum class Compare { ByIdentity, Chosen, Nothing };
    struct Question {
        MacTexts texts;
        Compare compare = Compare::ByIdentity;
        std::optional<store::RowId> chosen = {}; ///< also where no identity is shown
    };

    MacChecker(store::Cache &cache, const base::Clock &clock, QObject *parent);

    void check(Question question);
    void open(const QStringList &paths);

Q_SIGNALS:
    void checked(const latchkey::ui::CheckContent &content);
    void opened(const latchkey::ui::MacTexts &texts);
    void failed(const QString &sentence);

private:
    store::Cache &m_cache;
    const base::Clock &m_clock;
    models::NewestJob m_reader;
    models::NewestJob m_checker;
};

} // namespace latchkey::ui
