// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportform.h"

#include "domain/words.h"
#include "ui/common/buttons.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/reports/reportchoice.h"
#include "ui/style/metrics.h"
#include "words/reports.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace latchkey::ui {

namespace {

QString partText(report::Part part)
{
    switch (part) {
    case report::Part::Trend:
        return ReportForm::tr("Trend");
    case report::Part::Reasons:
        return ReportForm::tr("Reasons");
    case report::Part::List:
        return ReportForm::tr("List of the Macs");
    }
    return {};
}

void addLabel(QVBoxLayout *layout, const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(FontRole::Name, QPalette::WindowText, buddy->parentWidget());
    label->setText(text);
    layout->addSpacing(px(12));
    layout->addWidget(label);
    layout->addSpacing(px(4));
    buddy->setAccessibleName(text);
}

} // namespace

QString filterOf(const QString &search, const store::Chips &chips)
{
    QStringList terms;
    if (!search.trimmed().isEmpty()) {
        terms += search.trimmed();
    }
    for (std::size_t i = 0; i < chips.status.size(); ++i) {
        if (chips.status[i]) {
            terms += QStringLiteral("status:")
                + fromUtf8(std::string(domain::wordOf(static_cast<domain::Status>(i))));
        }
    }
    if (chips.pending) {
        terms += QStringLiteral("option:pending");
    }
    if (chips.stale) {
        terms += QStringLiteral("stale:yes");
    }
    return terms.join(u' ');
}

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(16));
    layout->setSpacing(0);
    createKinds(layout);
    createMacs(layout);
    createParts(layout);
    createFormats(layout);
    layout->addStretch();
    followKind();
}

void ReportForm::createKinds(QVBoxLayout *layout)
{
    auto *label = new TextLabel(FontRole::Name, QPalette::WindowText, this);
    label->setText(tr("Report"));
    layout->addWidget(label);
    layout->addSpacing(px(4));
    m_kinds = new QButtonGroup(this);
    for (const report::Kind kind : base::valuesOf<report::Kind>()) {
        auto *choice = new ReportChoice(
            words::reportName(wordOf(kind)), words::reportAbout(wordOf(kind)), this);
        m_kinds->addButton(choice, static_cast<int>(kind));
        layout->addWidget(choice);
    }
    m_kinds->buttons().front()->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        followKind();
        Q_EMIT changed();
    });
}

void ReportForm::createMacs(QVBoxLayout *layout)
{
    m_macs = new QComboBox(this);
    addLabel(layout, tr("Macs"), m_macs);
    layout->addWidget(m_macs);
    connect(m_macs, &QComboBox::activated, this, &ReportForm::changed);
    m_groupPart = new QWidget(this);
    auto *part = new QVBoxLayout(m_groupPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    m_group = new QComboBox(m_groupPart);
    addLabel(part, tr("Group by"), m_group);
    part->addWidget(m_group);
    layout->addWidget(m_groupPart);
    for (const report::Group group : report::groupsOf(report::Kind::Coverage)) {
        m_group->addItem(words::reportGroup(wordOf(group)), static_cast<int>(group));
    }
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(report::Group::MacOs)));
    connect(m_group, &QComboBox::activated, this, &ReportForm::changed);
}

void ReportForm::createParts(QVBoxLayout *layout)
{
    auto *label = new TextLabel(FontRole::Name, QPalette::WindowText, this);
    label->setText(tr("Include"));
    layout->addSpacing(px(12));
    layout->addWidget(label);
    layout->addSpacing(px(4));
    for (const report::Part part :
        {report::Part::Trend, report::Part::Reasons, report::Part::List}) {
        auto *box = new QCheckBox(partText(part), this);
        box->setChecked(true);
        layout->addWidget(box);
        m_parts.emplace_back(part, box);
        connect(box, &QCheckBox::clicked, this, &ReportForm::changed);
    }
    m_names = new QCheckBox(tr("Names of users and accounts"), this);
    layout->addWidget(m_names);
    connect(m_names, &QCheckBox::clicked, this, &ReportForm::changed);
}

void ReportForm::createFormats(QVBoxLayout *layout)
{
    auto *row = new QWidget(this);
    addLabel(layout, tr("Format"), row);
    layout->addWidget(row);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(px(6));
    m_formats = new QButtonGroup(this);
    for (const report::Format format : base::valuesOf<report::Format>()) {
        auto *button = new QRadioButton(fromUtf8(std::string(wordOf(format))).toUpper(), row);
        m_formats->addButton(button, static_cast<int>(format));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_formats->buttons().front()->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ReportForm::changed);
}

void ReportForm::followKind()
{
    m_groupPart->setVisible(!report::groupsOf(kind()).empty());
    const auto &possible = report::partsOf(kind());
    for (const auto &[part, box] : m_parts) {
        box->setVisible(std::ranges::count(possible, part) > 0);
    }
}

report::Kind ReportForm::kind() const
{
    return static_cast<report::Kind>(m_kinds->checkedId());
}

report::Format ReportForm::format() const
{
    return static_cast<report::Format>(m_formats->checkedId());
}

report::Request ReportForm::request() const
{
    report::Request request{.kind = kind(),
        .where = m_macs->currentData().toString().toStdString(),
        .group = static_cast<report::Group>(m_group->currentData().toInt()),
        .withNames = m_names->isChecked()};
    const auto &possible = report::partsOf(kind());
    for (const auto &[part, box] : m_parts) {
        if (box->isChecked() && std::ranges::count(possible, part) > 0) {
            request.parts.push_back(part);
        }
    }
    return request;
}

void ReportForm::setChoices(report::Kind kind, report::Format format)
{
    if (auto *button = m_kinds->button(static_cast<int>(kind))) {
        button->setChecked(true);
    }
    if (auto *button = m_formats->button(static_cast<int>(format))) {
        button->setChecked(true);
    }
    followKind();
}

void ReportForm::setRequest(const report::Request &request, report::Format format)
{
    setChoices(request.kind, format);
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(request.group)));
    for (const auto &[part, box] : m_parts) {
        box->setChecked(std::ranges::count(request.parts, part) > 0);
    }
    m_names->setChecked(request.withNames);
    setFilter(fromUtf8(request.where));
}

QString ReportForm::title() const
{
    return words::reportName(wordOf(kind())) + QStringLiteral(" · ") + m_macs->currentText();
}

void ReportForm::setMacs(const std::vector<MacChoice> &macs)
{
    const QString chosen = m_macs->currentData().toString();
    const QSignalBlocker quiet(m_macs);
    m_macs->clear();
    for (const MacChoice &choice : macs) {
        m_macs->addItem(choice.text, choice.filter);
    }
    if (!m_asked.filter.isEmpty() && m_macs->findData(m_asked.filter) < 0) {
        m_macs->addItem(m_asked.text, m_asked.filter);
    }
    m_macs->setCurrentIndex(std::max(0, m_macs->findData(chosen)));
}

void ReportForm::setFilter(const QString &filter)
{
    m_asked = {filter.isEmpty() ? QString() : tr("Filter: %1").arg(filter), filter};
    if (m_macs->findData(filter) < 0) {
        m_macs->addItem(m_asked.text, filter);
    }
    m_macs->setCurrentIndex(m_macs->findData(filter));
    Q_EMIT changed();
}

void ReportForm::takeFocus()
{
    m_kinds->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace latchkey::ui
