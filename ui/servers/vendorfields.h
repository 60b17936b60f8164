// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/serverdesk.h"

#include <QObject>

#include <utility>

class QFormLayout;
class QLineEdit;

namespace latchkey::ui {

/// The rows of a form that only some kinds of server want; the others see none of them.
class VendorFields final : public QObject {
    Q_OBJECT

public:
    /// Adds the rows at the form's present end.
    VendorFields(QFormLayout *form, QWidget *parent);

    void showKind(const ServerDesk::Kind &kind);
    void setSettings(const VendorSettings &settings);
    /// Of the rows that are shown.
    [[nodiscard]] VendorSettings settings() const;
    [[nodiscard]] bool isUserMissing() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLineEdit *addField(const QString &label, const QString &hint);
    void setShown(QLineEdit *field, bool shown);
    [[nodiscard]] std::string textOf(const QLineEdit *field) const;

    QFormLayout *m_form;
    QWidget *m_parent;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_macs = nullptr;
    QLineEdit *m_query = nullptr;
    std::vector<std::pair<std::string, QLineEdit *>> m_columns; ///< by what the column means
    bool m_wantsUser = false;
};

} // namespace latchkey::ui
