// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/index.h"

#include <QStringList>

#include <vector>

class QSettings;

namespace latchkey::ui {

/// A way to look at the list, under a name.
struct SavedView {
    QString name;
    QString search = {};
    store::Chips chips = {};
    store::Sort sort = {};
    QStringList columns = {}; ///< Columns::state(); empty = the default set

    bool operator==(const SavedView &) const = default;
};

/// The saved views of a profile; those that are built in cannot be changed.
class SavedViews {
public:
    explicit SavedViews(QSettings &settings);

    /// All devices, and the three consequence views.
    [[nodiscard]] static std::vector<SavedView> builtIn();
    [[nodiscard]] const std::vector<SavedView> &saved() const { return m_views; }
    /// A view of the same name is replaced.
    void save(const SavedView &view);
    void remove(const QString &name);

    /// All saved views as one JSON file.
    [[nodiscard]] base::Result<void> exportTo(const QString &file) const;
    /// How many views came in; views of the same name are replaced. Nothing is changed by a file
    /// that cannot be read whole.
    [[nodiscard]] base::Result<int> importFrom(const QString &file);

private:
    void keep();

    QSettings &m_settings;
    std::vector<SavedView> m_views;
};

} // namespace latchkey::ui
