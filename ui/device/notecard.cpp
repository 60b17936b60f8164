// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/notecard.h"

#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/style/metrics.h"
#include "words/errors.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int longestTicket = 60;
constexpr int longestNote = 500;

} // namespace

NoteCard::NoteCard(journal::Notes &notes, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Note and ticket"), tr("kept here only"), this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(10), px(16), px(12));
    row->setSpacing(px(8));
    m_ticket = new QLineEdit(card);
    m_ticket->setPlaceholderText(tr("Ticket"));
    m_ticket->setAccessibleName(tr("Ticket"));
    m_ticket->setMaxLength(longestTicket);
    m_text = new QLineEdit(card);
    m_text->setPlaceholderText(tr("Note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setMaxLength(longestNote);
    row->addWidget(m_ticket, 1);
    row->addWidget(m_text, 3);
    card->body()->addLayout(row);
    m_error = new Banner(Banner::Shape::Boxed, card);
    m_error->hide();
    card->body()->addWidget(m_error);
    layout->addWidget(card);
    for (QLineEdit *field : {m_ticket, m_text}) {
        connect(field, &QLineEdit::editingFinished, this, &NoteCard::keep);
    }
}

NoteCard::~NoteCard()
{
    keep();
}

void NoteCard::show(const domain::ServerId &server, const domain::DeviceId &device)
{
    if (server == m_server && device == m_device) {
        return;
    }
    keep();
    m_server = server;
    m_device = device;
    const auto note = m_notes.read(server, device);
    m_kept = note ? *note : journal::Note{};
    m_ticket->setText(QString::fromStdString(m_kept.ticket));
    m_text->setText(QString::fromStdString(m_kept.text));
    m_error->hide();
    if (!note) {
        showError(note.error());
    }
}

journal::Note NoteCard::typed() const
{
    return {m_ticket->text().trimmed().toStdString(), m_text->text().trimmed().toStdString()};
}

void NoteCard::keep()
{
    if (m_device.isEmpty() || typed() == m_kept) {
        return;
    }
    if (const auto written = m_notes.write(m_server, m_device, typed()); !written) {
        showError(written.error());
        return;
    }
    m_kept = typed();
    m_error->hide();
}

void NoteCard::showError(const base::Error &error)
{
    m_error->setMessage(
        {Glyph::StatusNotEscrowed, Tone::No}, tr("The note is not kept."), words::sentence(error));
    m_error->show();
}

} // namespace latchkey::ui
