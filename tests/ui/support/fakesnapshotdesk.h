// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/difference.h"
#include "ui/snapshot/snapshotdesk.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::tests {

/// Notes what it is asked for; answers when the test says so.
class FakeSnapshotDesk final : public ui::SnapshotDesk {
public:
    QString folder() const override { return {}; }
    void open(const QString &file) override { opened = file; }
    base::Call write(ui::SnapshotOrder order, base::Secret secret, Progress,
        base::Completion<ui::WrittenSnapshot> done) override
    {
        orders.push_back(std::move(order));
        secrets.emplace_back(secret.view());
        writing.emplace(std::move(done));
        return writing->call();
    }
    base::Call compare(const QString &, base::Secret, base::Completion<snapshot::Compared>) override
    {
        return {};
    }
    base::Call compareWithNow(base::Completion<snapshot::Compared> done) override
    {
        comparing.emplace(std::move(done));
        return comparing->call();
    }

    QString opened;
    std::vector<ui::SnapshotOrder> orders;
    std::vector<std::string> secrets;
    std::optional<base::Promise<ui::WrittenSnapshot>> writing;
    std::optional<base::Promise<snapshot::Compared>> comparing;
};

} // namespace latchkey::tests
