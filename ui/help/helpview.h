// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findingid.h"
#include "ui/common/page.h"

class QHBoxLayout;
class QStandardItemModel;
class QTextBrowser;
class QUrl;

namespace latchkey::ui {

class SearchField;
class TableView;

/// The help inside: topics and findings, offline. Links lead to pages; those that leave are copied.
class HelpView final : public Page {
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent);

    /// Shows a page: "words", "finding/option-pending".
    void showTopic(const QString &id);
    void showFinding(domain::FindingId finding);
    [[nodiscard]] const QString &topic() const { return m_topic; }

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    void focusSearch() override;
    bool stepBack() override;
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void createList(QHBoxLayout *layout);
    void createPage(QHBoxLayout *layout);
    void fill();
    void render();
    void follow(const QUrl &link);

    QString m_topic;
    QHBoxLayout *m_headerRow = nullptr;
    SearchField *m_search = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_list = nullptr;
    QTextBrowser *m_page = nullptr;
};

} // namespace latchkey::ui
