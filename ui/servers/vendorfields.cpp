// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/vendorfields.h"

#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace latchkey::ui {

VendorFields::VendorFields(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
{
    m_user = addField(tr("User"), {});
    m_macs = addField(tr("File of Macs"), tr("ids, one a line, or CSV with the column id"));
    m_query = addField(tr("Saved query"), tr("optional: the id of an inventory query"));
    const auto column = [this](const char *role, const QString &label) {
        m_columns.emplace_back(role, addField(label, tr("optional: its name in the query")));
    };
    column("token", tr("Column: token"));
    column("option", tr("Column: option"));
    column("filevault", tr("Column: FileVault"));
    column("supervised", tr("Column: supervised"));
    column("report", tr("Column: script report"));
}

QLineEdit *VendorFields::addField(const QString &label, const QString &hint)
{
    auto *field = new QLineEdit(m_parent);
    field->setPlaceholderText(hint);
    field->setAccessibleName(label);
    auto *name = new TextLabel(label, FontRole::Body, role::text2, m_parent);
    name->setBuddy(field);
    m_form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &VendorFields::changed);
    return field;
}

void VendorFields::setShown(QLineEdit *field, bool shown)
{
    m_form->setRowVisible(field, shown);
}

void VendorFields::showKind(const ServerDesk::Kind &kind)
{
    m_wantsUser = kind.wantsUser;
    m_user->setPlaceholderText(kind.user);
    setShown(m_user, kind.wantsUser || kind.takesUser || !kind.user.isEmpty());
    setShown(m_macs, kind.wantsMacs);
    setShown(m_query, kind.takesColumns);
    for (const auto &[role, field] : m_columns) {
        setShown(field, kind.takesColumns);
    }
}

void VendorFields::setSettings(const VendorSettings &settings)
{
    m_user->setText(fromUtf8(settings.user));
    m_macs->setText(fromUtf8(settings.macs));
    m_query->setText(fromUtf8(settings.query));
    for (const auto &[role, field] : m_columns) {
        const auto column = settings.columns.find(role);
        field->setText(column == settings.columns.end() ? QString() : fromUtf8(column->second));
    }
}

std::string VendorFields::textOf(const QLineEdit *field) const
{
    return field->isHidden() ? std::string() : field->text().trimmed().toStdString();
}

VendorSettings VendorFields::settings() const
{
    VendorSettings settings{
        .user = textOf(m_user), .macs = textOf(m_macs), .query = textOf(m_query)};
    for (const auto &[role, field] : m_columns) {
        if (std::string column = textOf(field); !column.empty()) {
            settings.columns[role] = std::move(column);
        }
    }
    return settings;
}

bool VendorFields::isUserMissing() const
{
    return m_wantsUser && textOf(m_user).empty();
}

} // namespace latchkey::ui
