// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/revokedialog.h"

#include "ui/actions/actiontexts.h"
#include "ui/common/buttons.h"
#include "ui/common/commandbox.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"
#include "words/translations.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

const QString installCommand = QStringLiteral("sudo profiles install -type bootstraptoken");

// A wrong word of a translation could cost a token: beside one these stand in English too.
constexpr const char *copyText = QT_TRANSLATE_NOOP("latchkey::ui::RevokeDialog",
    "Only the copy of %1 goes. The key stays on the Mac's volume, so a copied token may still "
    "work.");
constexpr const char *endText = QT_TRANSLATE_NOOP(
    "latchkey::ui::RevokeDialog", "To end it, with an admin at hand who holds a SecureToken:");
constexpr const char *belieText = QT_TRANSLATE_NOOP("latchkey::ui::RevokeDialog",
    "The Mac goes on saying “escrowed: YES” and may not send again by itself.");
constexpr const char *againText = QT_TRANSLATE_NOOP(
    "latchkey::ui::RevokeDialog", "To escrow again, an admin with a SecureToken must run:");
constexpr const char *eraseText = QT_TRANSLATE_NOOP("latchkey::ui::RevokeDialog",
    "Erase a Mac before you revoke, not after. Existing users still unlock FileVault.");
//: %1 is the word to type, "REVOKE 4"
constexpr const char *typeText
    = QT_TRANSLATE_NOOP("latchkey::ui::RevokeDialog", "Type %1 to confirm");

QString english(const char *text)
{
    return words::english("latchkey::ui::RevokeDialog", text);
}

QString inEnglish(const actions::Plan &plan, const QString &word)
{
    const QString servers = serverNames(plan);
    const QString server = servers.isEmpty() ? QStringLiteral("the server") : servers;
    const QStringList sentences = {englishRevokeTitle(plan), english(copyText).arg(server),
        english(endText), removeCommand() + u'.', english(belieText), english(againText),
        installCommand + u'.', english(eraseText), english(typeText).arg(word) + u'.'};
    return QStringLiteral("In English: ") + sentences.join(u' ');
}

} // namespace

RevokeDialog::RevokeDialog(Planner planner, QWidget *parent)
    : PreviewDialog(std::move(planner), parent, true)
{
    createConsequences();
    createFields();
    cancelButton()->setDefault(true);
    replan();
    m_reason->setFocus(Qt::TabFocusReason);
}

void RevokeDialog::createConsequences()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(2, 1);
    const auto line = [this, grid](int row, const Look &look, TextLabel *text) {
        grid->addWidget(new GlyphView(look, 15, this), row, 0, Qt::AlignTop);
        grid->addWidget(text->wrapped(), row, 1, 1, 2);
    };
    const auto command = [this, grid](int row, const QString &intro, const QString &text) {
        grid->addWidget(new TextLabel(intro, FontRole::Body, QPalette::WindowText, this), row, 1);
        auto *box = new CommandBox(text, this);
        box->setWhole();
        grid->addWidget(box, row, 2, Qt::AlignLeading);
    };
    m_copy = new TextLabel(FontRole::Body, QPalette::WindowText, this);
    line(0, {Glyph::Key, Tone::Neutral}, m_copy);
    command(1, tr(endText), removeCommand());
    line(2, {Glyph::Terminal, Tone::Neutral},
        new TextLabel(tr(belieText), FontRole::Body, QPalette::WindowText, this));
    command(3, tr(againText), installCommand);
    line(4, {Glyph::Warning, Tone::Risk},
        new TextLabel(tr(eraseText), FontRole::Strong, QPalette::WindowText, this));
    above()->addLayout(grid);
    if (words::textLanguage() != QLatin1String("en")) {
        m_english = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
        m_english->setLayoutDirection(Qt::LeftToRight);
        above()->addWidget(m_english);
    }
}

void RevokeDialog::createFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 12);
    grid->setColumnStretch(1, 7);
    m_reason = new QLineEdit(this);
    m_reason->setMaxLength(500);
    m_reason->setAccessibleName(tr("Reason, required, kept in the audit log"));
    m_typed = new QLineEdit(this);
    m_tick = m_typed->addAction(glyphIcon(Glyph::Check), QLineEdit::TrailingPosition);
    m_typedLabel = new TextLabel(FontRole::Body, QPalette::WindowText, this);
    auto *label = new QHBoxLayout;
    label->setSpacing(px(8));
    auto *name = new TextLabel(tr("Reason"), FontRole::Name, QPalette::WindowText, this);
    name->setBuddy(m_reason);
    m_typedLabel->setBuddy(m_typed);
    label->addWidget(name);
    label->addWidget(
        new TextLabel(tr("required, kept in the audit log"), FontRole::Label, role::text3, this));
    label->addStretch();
    grid->addLayout(label, 0, 0);
    grid->addWidget(m_typedLabel, 0, 1);
    grid->addWidget(m_reason, 1, 0);
    grid->addWidget(m_typed, 1, 1);
    below()->addLayout(grid);
    setTabOrder(m_reason, m_typed);
    setTabOrder(m_typed, cancelButton());
    setTabOrder(cancelButton(), actButton());
    for (QLineEdit *field : {m_reason, m_typed}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, &RevokeDialog::updateTyped);
    }
}

void RevokeDialog::updateTexts()
{
    PreviewDialog::updateTexts();
    const QString servers = serverNames(plan());
    m_copy->setText(tr(copyText).arg(servers.isEmpty() ? tr("the server") : servers));
    const QString word = confirmationText(plan().count());
    m_typedLabel->setText(tr(typeText).arg(word));
    if (m_english != nullptr) {
        m_english->setText(inEnglish(plan(), word));
    }
    m_typed->setAccessibleName(m_typedLabel->text());
    updateTyped();
}

bool RevokeDialog::isTyped() const
{
    return m_typed->text().trimmed().compare(confirmationText(plan().count()), Qt::CaseInsensitive)
        == 0;
}

bool RevokeDialog::isComplete() const
{
    return PreviewDialog::isComplete() && !m_reason->text().trimmed().isEmpty() && isTyped();
}

void RevokeDialog::updateTyped()
{
    m_tick->setVisible(isTyped() && plan().count() > 0);
    updateButton();
}

bool RevokeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event))) {
        return PreviewDialog::eventFilter(watched, event);
    }
    if (watched == m_reason) {
        m_typed->setFocus(Qt::TabFocusReason);
    } else if (isTyped() && isComplete()) {
        actButton()->setFocus(Qt::TabFocusReason);
    } else if (isTyped()) {
        m_reason->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void RevokeDialog::keyPressEvent(QKeyEvent *event)
{
    // The focused red button is the only place where Enter deletes.
    if (isEnter(*event) && actButton()->hasFocus()) {
        actButton()->click();
        return;
    }
    PreviewDialog::keyPressEvent(event);
}

actions::Consent RevokeDialog::consent() const
{
    actions::Consent given;
    given.reason = m_reason->text().trimmed().toStdString();
    given.typed = isTyped() ? plan().confirmation() : std::string();
    return given;
}

} // namespace latchkey::ui
