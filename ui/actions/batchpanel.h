// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "journal/journal.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

class GlyphView;
class StepModel;
class TableView;
class TextLabel;

/// One batch: how far, what became of each Mac, and what can be done about the rest.
class BatchPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BatchPanel(QWidget *parent);

    void setBatch(const journal::Batch &batch, base::Instant now);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const journal::Batch &batch() const;
    void pauseOrResume();
    void cancelRest();

Q_SIGNALS:
    void pauseRequested(const latchkey::domain::BatchId &batch);
    void resumeRequested(const latchkey::domain::BatchId &batch);
    void cancelRequested(const latchkey::domain::BatchId &batch);
    void retryRequested(
        latchkey::domain::ActionKind kind, const std::vector<latchkey::actions::Target> &macs);
    void readRequested(const latchkey::actions::Target &mac);
    void copied(const QString &what);

private:
    void createHead(QVBoxLayout *layout);
    void createTable(QVBoxLayout *layout);
    void createNote(QVBoxLayout *layout);
    void showCounts();
    void showToken();
    void showStep();
    void updateButtons();
    void retryFailed();
    void copyDetails();
    [[nodiscard]] const journal::Step *chosen() const;

    StepModel *m_model;
    TextLabel *m_title = nullptr;
    TextLabel *m_about = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QProgressBar *m_bar = nullptr;
    QHBoxLayout *m_counts = nullptr;
    TextLabel *m_token = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_note = nullptr;
    GlyphView *m_noteGlyph = nullptr;
    TextLabel *m_noteTitle = nullptr;
    TextLabel *m_noteText = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_again = nullptr;
    base::Instant m_now = {};
};

} // namespace latchkey::ui
