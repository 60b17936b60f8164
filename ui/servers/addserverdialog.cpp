// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/addserverdialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/servers/servertexts.h"
#include "ui/servers/vendorfields.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace latchkey::ui {

namespace {

void polishDialog(QDialog *dialog)
{
    dialog->setBackgroundRole(QPalette::Base);
    dialog->setAutoFillBackground(true);
}

} // namespace

AddServerDialog::AddServerDialog(ServerDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Add server"));
    polishDialog(this);
    createFields();
    createFoot();
    setMinimumWidth(px(520));
    connect(&desk, &ServerDesk::added, this, &QDialog::accept);
    connect(&desk, &ServerDesk::addFailed, this, [this](const base::Error &error) {
        m_error->setMessage(lookOf(TestOutcome::Failed), tr("The server was not added."),
            errorText(error, m_name->text()));
        m_error->show();
        m_add->setEnabled(true);
    });
    validate();
    m_name->setFocus(Qt::TabFocusReason);
}

QLineEdit *AddServerDialog::addField(const QString &label, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(label);
    auto *name = new TextLabel(label, FontRole::Body, role::text2, this);
    name->setBuddy(field);
    m_form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &AddServerDialog::validate);
    return field;
}

void AddServerDialog::createKind()
{
    m_kinds = m_desk.kinds();
    m_kind = new QComboBox(this);
    for (const ServerDesk::Kind &kind : m_kinds) {
        m_kind->addItem(kind.name, fromUtf8(kind.word));
    }
    m_kind->setAccessibleName(tr("Kind"));
    auto *label = new TextLabel(tr("Kind"), FontRole::Body, role::text2, this);
    label->setBuddy(m_kind);
    m_form->addRow(label, m_kind);
    m_untried = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
    m_form->addRow(nullptr, m_untried);
    m_privileges = (new TextLabel(FontRole::Label, role::text2, this))->wrapped()->selectable();
    m_form->addRow(nullptr, m_privileges);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddServerDialog::chooseKind);
}

void AddServerDialog::createFields()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(
        new TextLabel(tr("Add server"), FontRole::ViewTitle, QPalette::WindowText, this));
    layout->addWidget(
        (new TextLabel(tr("Latchkey only reads until you act."), FontRole::Body, role::text2, this))
            ->wrapped());
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(px(16));
    m_form->setVerticalSpacing(px(8));
    layout->addLayout(m_form);
    m_name = addField(tr("Name"), tr("HQ"));
    m_nameError = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
    m_form->addRow(nullptr, m_nameError);
    createKind();
    m_address = addField(tr("Address"), QStringLiteral("https://mdm.example.org"));
    m_addressError = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
    m_form->addRow(nullptr, m_addressError);
    m_vendor = new VendorFields(m_form, this);
    connect(m_vendor, &VendorFields::changed, this, &AddServerDialog::validate);
    m_secret = addField(tr("API token"), tr("kept in %1").arg(m_desk.secretPlace()));
    m_secret->setEchoMode(QLineEdit::Password);
    m_caFile = addField(tr("CA file"), tr("optional: PEM of a private certificate authority"));
    m_names = new QCheckBox(tr("Read user and account names"), this);
    m_names->setChecked(true);
    m_form->addRow(nullptr, m_names);
    chooseKind();
}

// What only some kinds of server want is asked for with those.
void AddServerDialog::chooseKind()
{
    if (m_kind->currentIndex() < 0) {
        return;
    }
    const ServerDesk::Kind &kind = m_kinds[static_cast<std::size_t>(m_kind->currentIndex())];
    m_untried->setText(kind.untried);
    m_form->setRowVisible(m_untried, !kind.untried.isEmpty());
    m_privileges->setText(tr("It needs: %1").arg(kind.privileges));
    m_form->setRowVisible(m_privileges, !kind.privileges.isEmpty());
    m_vendor->showKind(kind);
    validate();
}

void AddServerDialog::createFoot()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    m_error = new Banner(Banner::Shape::Boxed, this);
    m_error->hide();
    layout->addWidget(m_error);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_add = makeButton({.text = tr("Add and test"), .kind = ButtonKind::Primary}, this);
    m_add->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_add);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddServerDialog::submit);
}

QString AddServerDialog::nameProblem() const
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9-]{1,32}$"));
    const QString name = m_name->text();
    if (!allowed.match(name).hasMatch()) {
        return tr("1 to 32 letters, digits and hyphens, for example HQ");
    }
    for (const ServerEntry &server : m_desk.servers()) {
        if (name == fromUtf8(server.id.text())) {
            return tr("There is a server with this name already");
        }
    }
    return {};
}

void AddServerDialog::validate()
{
    if (m_add == nullptr) {
        return;
    }
    const QString name = nameProblem();
    const QString address = addressProblem(m_address->text());
    m_nameError->setText(m_name->text().isEmpty() ? QString() : name);
    m_nameError->setVisible(!m_nameError->text().isEmpty());
    m_addressError->setText(m_address->text().isEmpty() ? QString() : address);
    m_addressError->setVisible(!m_addressError->text().isEmpty());
    const QString missing = !name.isEmpty() ? name
        : !address.isEmpty()                ? address
        : m_secret->text().isEmpty()        ? tr("The API token is missing")
        : m_vendor->isUserMissing()         ? tr("The user is missing")
                                            : QString();
    setAvailable(m_add, missing.isEmpty(), missing);
}

void AddServerDialog::submit()
{
    m_error->hide();
    m_add->setEnabled(false);
    NewServer server;
    server.name = m_name->text().toStdString();
    server.kind = m_kind->currentData().toString().toStdString();
    server.url = m_address->text().trimmed().toStdString();
    std::string secret = m_secret->text().toStdString();
    server.secret = base::Secret::takeFrom(secret);
    server.caFile = m_caFile->text().toStdString();
    server.names = m_names->isChecked();
    server.vendor = m_vendor->settings();
    m_desk.add(std::move(server));
}

} // namespace latchkey::ui
