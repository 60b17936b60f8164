// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "journal/notes.h"

#include <QWidget>

class QLineEdit;

namespace latchkey::ui {

class Banner;

/// One ticket and one note of a Mac, kept in the profile when the field is left.
class NoteCard final : public QWidget {
    Q_OBJECT

public:
    NoteCard(journal::Notes &notes, QWidget *parent);
    ~NoteCard() override; ///< keeps what was typed

    /// Shows this Mac's; what was typed for another is kept first.
    void show(const domain::ServerId &server, const domain::DeviceId &device);
    void keep();

private:
    [[nodiscard]] journal::Note typed() const;
    void showError(const base::Error &error);

    journal::Notes &m_notes;
    domain::ServerId m_server;
    domain::DeviceId m_device;
    journal::Note m_kept;
    QLineEdit *m_ticket = nullptr;
    QLineEdit *m_text = nullptr;
    Banner *m_error = nullptr;
};

} // namespace latchkey::ui
