// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace latchkey::ui {

class Chip;

/// The status chips (ORed), Option pending and Stale (ANDed), Accepted (ORed with the status chips)
/// where a Mac is, and *N more* for what does not fit.
class ChipBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent);

    void setChips(const store::Chips &chips);
    void setCounts(const store::View &view);
    /// Old counts turn grey until the next setCounts().
    void setCounting();
    /// Alt+1 … Alt+8.
    void toggle(int number);
    /// The button at the trailing end, owned by its caller.
    void addAside(QWidget *widget);

Q_SIGNALS:
    void chipsChosen(const latchkey::store::Chips &chips);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::size_t count = 9;

    void createChips();
    void choose(std::size_t chip, bool on);
    [[nodiscard]] std::size_t shown() const;
    void place();
    void showMore();

    std::array<Chip *, count> m_chips = {};
    QPushButton *m_more = nullptr;
    std::vector<QWidget *> m_aside;
    store::Chips m_state;
    std::size_t m_fitting = count;
};

} // namespace latchkey::ui
