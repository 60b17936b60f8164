// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/difference.h"

#include <QDialog>

#include <map>

class QVBoxLayout;

namespace latchkey::ui {

class Chip;
class CompareModel;
class TableView;

/// Two states of the fleet beside each other: what is different, in counts and Mac by Mac.
class CompareWindow final : public QDialog {
    Q_OBJECT

public:
    CompareWindow(const snapshot::Compared &compared, QWidget *parent);

Q_SIGNALS:
    void copied(const QString &what);

private:
    void createHead(const snapshot::Compared &compared, QVBoxLayout *layout);
    void createChips(const snapshot::Difference &difference, QVBoxLayout *layout);
    void createTable(QVBoxLayout *layout);
    void createFoot(QVBoxLayout *layout);
    void showChosen();
    void copyRows();

    CompareModel *m_model;
    TableView *m_table = nullptr;
    std::map<snapshot::ChangeKind, Chip *> m_chips;
};

} // namespace latchkey::ui
