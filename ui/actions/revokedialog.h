// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/previewdialog.h"

class QLineEdit;

namespace latchkey::ui {

/// Level 3: deletes stored tokens; wants a reason and the typed word, and Enter never acts.
class RevokeDialog final : public PreviewDialog {
    Q_OBJECT

public:
    RevokeDialog(Planner planner, QWidget *parent);

    [[nodiscard]] actions::Consent consent() const override;

protected:
    void updateTexts() override;
    [[nodiscard]] bool isComplete() const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createConsequences();
    void createFields();
    void updateTyped();
    [[nodiscard]] bool isTyped() const;

    TextLabel *m_copy = nullptr;
    TextLabel *m_english = nullptr; ///< beside a translation only
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_typed = nullptr;
    TextLabel *m_typedLabel = nullptr;
    QAction *m_tick = nullptr;
};

} // namespace latchkey::ui
