// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace latchkey::ui {

class Banner;
class TextLabel;

/// What did not come about in a dialog, and below it why, whole: a banner has one line. Hidden
/// until there is something to say.
class TroubleLines final : public QWidget {
    Q_OBJECT

public:
    explicit TroubleLines(QWidget *parent);

    void say(const QString &what, const QString &why);
    void clear() { hide(); }

private:
    Banner *m_what;
    TextLabel *m_why;
};

} // namespace latchkey::ui
