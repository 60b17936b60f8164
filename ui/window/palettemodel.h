// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"
#include "ui/style/glyph.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace latchkey::ui {

/// One thing that the palette can do.
struct PaletteEntry {
    Glyph glyph = Glyph::More;
    QString text;
    QString hint = {}; ///< "6 Macs", "Emre Pryce · DFH7RGJXTX"
    QString keys = {};
    QString offReason = {}; ///< non-empty: it cannot be done, and why
    std::function<void()> run = [] {};
    std::function<void()> open = nullptr; ///< Ctrl+Enter: in a window of its own
};

/// Entries below one heading; groups keep their order.
struct PaletteGroup {
    QString title;
    std::vector<PaletteEntry> entries;
};

/// The entries that answer what was typed, best first within their group.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, HintRole, KeysRole, OffRole, GlyphRole };

    explicit PaletteModel(QObject *parent);

    void setGroups(std::vector<PaletteGroup> groups);
    /// The last group; its entries were found by the text already and all are shown.
    void setMacs(PaletteGroup macs);
    void setText(const QString &text);
    [[nodiscard]] const PaletteEntry *entry(int row) const; ///< null for a heading
    [[nodiscard]] std::vector<Hit> hits(int row) const;
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] int total() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading = {};
        const PaletteEntry *entry = nullptr;
        std::vector<Hit> hits = {};
        int score = 0;
    };
    void rebuild();
    void addGroup(const PaletteGroup &group, bool filtered);

    std::vector<PaletteGroup> m_groups;
    PaletteGroup m_macs;
    QString m_text;
    std::vector<Row> m_rows;
    int m_shown = 0;
};

} // namespace latchkey::ui
