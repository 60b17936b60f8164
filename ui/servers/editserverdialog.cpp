// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/editserverdialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/servers/servertexts.h"
#include "ui/servers/vendorfields.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace latchkey::ui {

EditServerDialog::EditServerDialog(
    ServerDesk &desk, const ServerEntry &server, const QString &obstacle, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_id(server.id)
    , m_obstacle(obstacle)
{
    setWindowTitle(tr("Edit %1").arg(fromUtf8(server.id.text())));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    createFields(server);
    createFoot();
    setMinimumWidth(px(520));
    connect(&desk, &ServerDesk::edited, this, [this](const domain::ServerId &id) {
        if (id == m_id) {
            accept();
        }
    });
    connect(&desk, &ServerDesk::editFailed, this,
        [this](const domain::ServerId &id, const base::Error &error) {
            if (id == m_id) {
                showError(errorText(error, fromUtf8(id.text())));
            }
        });
    validate();
    m_address->setFocus(Qt::TabFocusReason);
}

QLineEdit *EditServerDialog::addField(
    const QString &label, const std::string &value, const QString &hint)
{
    auto *field = new QLineEdit(fromUtf8(value), this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(label);
    auto *name = new TextLabel(label, FontRole::Body, role::text2, this);
    name->setBuddy(field);
    m_form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &EditServerDialog::validate);
    return field;
}

void EditServerDialog::createFields(const ServerEntry &server)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(
        new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this));
    layout->addWidget((new TextLabel(tr("Its Macs are read anew with the new settings."),
                           FontRole::Body, role::text2, this))
                          ->wrapped());
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(px(16));
    m_form->setVerticalSpacing(px(8));
    layout->addLayout(m_form);
    const auto addError = [this] {
        auto *error = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
        m_form->addRow(nullptr, error);
        return error;
    };
    m_address = addField(tr("Address"), server.url, QStringLiteral("https://mdm.example.org"));
    m_addressError = addError();
    createVendorFields(server);
    m_secret = addField(
        tr("New secret"), {}, tr("empty: unchanged, kept in %1").arg(m_desk.secretPlace()));
    m_secret->setEchoMode(QLineEdit::Password);
    m_caFile = addField(
        tr("CA file"), server.caFile, tr("optional: PEM of a private certificate authority"));
    m_pin = addField(tr("Certificate"), server.pin, tr("optional: its SHA-256 fingerprint"));
    m_pinError = addError();
    m_names = new QCheckBox(tr("Read user and account names"), this);
    m_names->setChecked(server.names);
    m_form->addRow(nullptr, m_names);
}

void EditServerDialog::createVendorFields(const ServerEntry &server)
{
    m_vendor = new VendorFields(m_form, this);
    ServerDesk::Kind own{.word = server.kind, .name = {}};
    for (const ServerDesk::Kind &kind : m_desk.kinds()) {
        own = kind.word == server.kind ? kind : own;
    }
    m_vendor->showKind(own);
    m_vendor->setSettings(server.vendor);
    connect(m_vendor, &VendorFields::changed, this, &EditServerDialog::validate);
}

void EditServerDialog::createFoot()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    m_error = new Banner(Banner::Shape::Boxed, this);
    m_error->hide();
    layout->addWidget(m_error);
    if (!m_obstacle.isEmpty()) {
        m_error->setMessage({Glyph::Warning, Tone::Risk},
            tr("%1 cannot be edited now.").arg(fromUtf8(m_id.text())), m_obstacle);
        m_error->show();
    }
    layout->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_save = makeButton({.text = tr("Save and test"), .kind = ButtonKind::Primary}, this);
    m_save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditServerDialog::submit);
}

std::string EditServerDialog::pin() const
{
    static const QRegularExpression between(QStringLiteral("[\\s:]"));
    return m_pin->text().remove(between).toLower().toStdString();
}

QString EditServerDialog::pinProblem() const
{
    static const QRegularExpression allowed(QStringLiteral("^([0-9a-f]{64})?$"));
    return allowed.match(fromUtf8(pin())).hasMatch()
        ? QString()
        : tr("A SHA-256 fingerprint has 64 hexadecimal digits");
}

void EditServerDialog::validate()
{
    if (m_save == nullptr) {
        return;
    }
    const QString address = addressProblem(m_address->text());
    const QString fingerprint = pinProblem();
    m_addressError->setText(address);
    m_addressError->setVisible(!address.isEmpty());
    m_pinError->setText(fingerprint);
    m_pinError->setVisible(!fingerprint.isEmpty());
    const QString missing = !m_obstacle.isEmpty() ? m_obstacle
        : !address.isEmpty()                      ? address
        : m_vendor->isUserMissing()               ? tr("The user is missing")
                                                  : fingerprint;
    setAvailable(m_save, missing.isEmpty(), missing);
}

void EditServerDialog::submit()
{
    m_error->hide();
    m_save->setEnabled(false);
    ServerChange change{.id = m_id,
        .url = m_address->text().trimmed().toStdString(),
        .caFile = m_caFile->text().trimmed().toStdString(),
        .pin = pin(),
        .names = m_names->isChecked(),
        .vendor = m_vendor->settings()};
    if (!m_secret->text().isEmpty()) {
        std::string secret = m_secret->text().toStdString();
        change.secret = base::Secret::takeFrom(secret);
    }
    m_desk.edit(std::move(change));
}

void EditServerDialog::showError(const QString &sentence)
{
    m_error->setMessage(
        lookOf(TestOutcome::Failed), tr("%1 is unchanged.").arg(fromUtf8(m_id.text())), sentence);
    m_error->show();
    validate();
}

} // namespace latchkey::ui
