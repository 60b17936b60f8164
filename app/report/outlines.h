// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPicture>

#include <memory>

namespace latchkey::report {

/// Records what is painted, texts as the outlines of their letters. A QPicture keeps letters and
/// font, and lays each run of them out anew: Arabic between Latin words loses its spaces and its
/// full stops change sides. Letters without outlines (emoji) are left out.
class Outlines final : public QPaintDevice {
public:
    Outlines();
    ~Outlines() override;
    Outlines(const Outlines &) = delete;
    Outlines &operator=(const Outlines &) = delete;

    /// What the painter drew that has ended.
    [[nodiscard]] const QPicture &picture() const { return m_picture; }

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QPicture m_picture;
    std::unique_ptr<Engine> m_engine;
};

} // namespace latchkey::report
