// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "base/call.h"
#include "ui/check/macchecker.h"
#include "ui/common/page.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

class CheckPage;
class GlyphView;
class OutputEdit;
class TextLabel;
struct Context;

/// *Check a Mac*: what a Mac printed on one side, what it means on the other, while one types.
class CheckView final : public Page {
    Q_OBJECT

public:
    CheckView(const Context &context, QWidget *parent);

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    /// The Mac to compare with where the text itself names none; empty = none.
    void setMac(std::optional<store::RowId> row, const QString &name);
    /// Checks again, for instance because the cache has changed.
    void refresh() override;
    [[nodiscard]] QString statusText() const override;
    bool copyCommand() override;
    /// Puts the clipboard's text in, wherever the focus is.
    void paste();
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] const CheckContent &content() const { return m_content; }

Q_SIGNALS:
    void resendRequested(const domain::ServerId &server, const domain::DeviceId &device);
    void answered(); ///< the newest question has its answer, or its error

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createText(QHBoxLayout *layout);
    void createCompare(QVBoxLayout *layout);
    void createFoot(QVBoxLayout *layout);
    void createAnswer(QHBoxLayout *layout);
    void check();
    void showContent(const CheckContent &content);
    void showFooting(const LookText &footing);
    void showCompared();
    void showError(const QString &sentence);
    void attach(const MacTexts &texts);
    void clearText();
    void copyCommands();
    void keepOutputs();
    void keep(const actions::Target &mac, const std::optional<domain::KeptOutputs> &kept,
        const std::function<void()> &done);

    const Context &m_context;
    MacChecker m_checker;
    CheckContent m_content;
    MacTexts m_attached; ///< too long to be edited, or several files: read, not edited
    std::optional<store::RowId> m_mac;
    QString m_macName;
    QString m_status;
    QHBoxLayout *m_headerRow = nullptr;
    OutputEdit *m_edit = nullptr;
    CheckPage *m_page = nullptr;
    GlyphView *m_footGlyph = nullptr;
    TextLabel *m_foot = nullptr;
    TextLabel *m_hint = nullptr;
    TextLabel *m_found = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_copy = nullptr;
    base::Calls m_keeping;
};

} // namespace latchkey::ui
