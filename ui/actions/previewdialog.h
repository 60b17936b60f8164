// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

class Banner;
class PlanModel;
class PlanTable;
class TextLabel;

/// Weighs the selection again; called when the dialog opens and whenever the cache changes.
using Planner = std::function<base::Result<actions::Plan>(const actions::PlanOptions &)>;

/// What exactly will happen: the count, the names, what is left alone and why. Level 2; the base
/// of level 3.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(Planner planner, QWidget *parent);

    /// Makes the plan anew; the ticks stay.
    void replan();
    /// The same, in a moment: after a long plan in a longer one, so that the dialog goes on
    /// answering while the cache changes all the time.
    void replanSoon();
    [[nodiscard]] const actions::Plan &plan() const;
    [[nodiscard]] virtual actions::Consent consent() const { return {}; }
    /// The start failed: said in place, the dialog stays.
    void showError(const QString &what, const QString &why);

Q_SIGNALS:
    /// The person agreed to plan() with consent().
    void confirmed();

protected:
    void showEvent(QShowEvent *event) override;
    /// For level 3: what stands above and below the table, before the buttons.
    PreviewDialog(Planner planner, QWidget *parent, bool isDanger);
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    [[nodiscard]] QPushButton *actButton() const { return m_act; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// The texts that carry the count.
    virtual void updateTexts();
    /// Whether everything is given that the action needs.
    [[nodiscard]] virtual bool isComplete() const;
    void updateButton();

private:
    void createParts(bool isDanger);

    Planner m_planner;
    QTimer m_soon;
    PlanModel *m_model = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    QVBoxLayout *m_above = nullptr;
    PlanTable *m_table = nullptr;
    QVBoxLayout *m_below = nullptr;
    Banner *m_error = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace latchkey::ui
