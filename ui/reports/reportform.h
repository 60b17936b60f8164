// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/request.h"
#include "report/writers.h"
#include "store/index.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace latchkey::ui {

/// Which Macs a report can be about: words for people, and the filter behind them.
struct MacChoice {
    QString text;
    QString filter;

    bool operator==(const MacChoice &) const = default;
};

/// What a search and the chips beside it find, as one filter.
[[nodiscard]] QString filterOf(const QString &search, const store::Chips &chips);

/// The choices that make a report. Keeps what was chosen when the Macs on offer change.
class ReportForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent);

    [[nodiscard]] report::Request request() const;
    [[nodiscard]] report::Format format() const;
    void setChoices(report::Kind kind, report::Format format);
    /// As a report was saved.
    void setRequest(const report::Request &request, report::Format format);
    /// "Coverage · HQ: 318 Macs"
    [[nodiscard]] QString title() const;
    void setMacs(const std::vector<MacChoice> &macs);
    /// Chooses the Macs of this filter, which is put on offer if need be.
    void setFilter(const QString &filter);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    void createKinds(QVBoxLayout *layout);
    void createMacs(QVBoxLayout *layout);
    void createParts(QVBoxLayout *layout);
    void createFormats(QVBoxLayout *layout);
    void followKind();
    [[nodiscard]] report::Kind kind() const;

    QButtonGroup *m_kinds = nullptr;
    QComboBox *m_macs = nullptr;
    QWidget *m_groupPart = nullptr;
    QComboBox *m_group = nullptr;
    std::vector<std::pair<report::Part, QCheckBox *>> m_parts;
    QCheckBox *m_names = nullptr;
    QButtonGroup *m_formats = nullptr;
    MacChoice m_asked; ///< by setFilter()
};

} // namespace latchkey::ui
