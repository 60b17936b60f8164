// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/serverdesk.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace latchkey::ui {

class Banner;
class TextLabel;
class VendorFields;

/// Changes where a server is, whom to trust there and with which secret; a secret that is left
/// empty stays. Errors stand in the dialog, which keeps what was typed.
class EditServerDialog final : public QDialog {
    Q_OBJECT

public:
    /// `obstacle` non-empty: why nothing can be changed now.
    EditServerDialog(
        ServerDesk &desk, const ServerEntry &server, const QString &obstacle, QWidget *parent);

private:
    void createFields(const ServerEntry &server);
    void createVendorFields(const ServerEntry &server);
    void createFoot();
    [[nodiscard]] QLineEdit *addField(
        const QString &label, const std::string &value, const QString &hint);
    void validate();
    void submit();
    void showError(const QString &sentence);
    [[nodiscard]] std::string pin() const; ///< as fingerprints are kept: 64 small hex digits
    [[nodiscard]] QString pinProblem() const;

    ServerDesk &m_desk;
    const domain::ServerId m_id;
    const QString m_obstacle;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_address = nullptr;
    TextLabel *m_addressError = nullptr;
    VendorFields *m_vendor = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_pin = nullptr;
    TextLabel *m_pinError = nullptr;
    QCheckBox *m_names = nullptr;
    Banner *m_error = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace latchkey::ui
