// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/serverdesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace latchkey::ui {

class Banner;
class TextLabel;
class VendorFields;

/// Asks for name, address and API token; errors stand under the field where they arose.
class AddServerDialog final : public QDialog {
    Q_OBJECT

public:
    AddServerDialog(ServerDesk &desk, QWidget *parent);

private:
    void createFields();
    void createKind();
    void createFoot();
    [[nodiscard]] QLineEdit *addField(const QString &label, const QString &hint);
    void chooseKind();
    void validate();
    void submit();
    [[nodiscard]] QString nameProblem() const;

    ServerDesk &m_desk;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    TextLabel *m_nameError = nullptr;
    std::vector<ServerDesk::Kind> m_kinds;
    QComboBox *m_kind = nullptr;
    TextLabel *m_untried = nullptr;
    TextLabel *m_privileges = nullptr;
    VendorFields *m_vendor = nullptr;
    QLineEdit *m_address = nullptr;
    TextLabel *m_addressError = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_caFile = nullptr;
    QCheckBox *m_names = nullptr;
    Banner *m_error = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace latchkey::ui
