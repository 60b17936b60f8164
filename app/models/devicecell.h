// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"
#include "store/index.h"

#include <QCoreApplication>
#include <QVariant>

namespace latchkey::models {

/// What one cell of the Devices table says in each role. Borrows the row.
class DeviceCell {
    Q_DECLARE_TR_FUNCTIONS(latchkey::models::DeviceCell)

public:
    DeviceCell(const store::ListRow &row, store::Column column, base::Instant now)
        : m_row(row)
        , m_column(column)
        , m_now(now)
    {
    }

    [[nodiscard]] QVariant data(int role) const;
    [[nodiscard]] static QString title(store::Column column);

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QString rowSentence() const;
    [[nodiscard]] bool isUnknown() const;
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] std::optional<base::Instant> time() const;
    [[nodiscard]] QString age(std::optional<base::Instant> at) const;
    [[nodiscard]] const std::string *word() const;

    const store::ListRow &m_row;
    store::Column m_column;
    base::Instant m_now;
};

} // namespace latchkey::models
