// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/common/buttons.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

struct ChoiceText {
    QString title;
    QString sentence;
    QString key;
};

/// A large button: picture, title, one sentence, its key.
class ChoiceButton final : public QAbstractButton {
public:
    ChoiceButton(Glyph glyph, const ChoiceText &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_glyph(glyph)
        , m_text(text)
    {
        setText(text.title);
        setAccessibleName(text.title);
        setAccessibleDescription(text.sentence);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(640), px(74)}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &colours = theme();
        const QColor ground = isDown() ? colours.selected
            : underMouse()             ? colours.hover
                                       : colours.surface;
        parts::box(painter, rect(), ground, hasFocus() ? colours.focus : colours.control, px(4));
        const auto place = [this](const QRect &spot) {
            return QStyle::visualRect(layoutDirection(), rect(), spot);
        };
        const QRect tile = place({px(17), (height() - px(40)) / 2, px(40), px(40)});
        parts::box(painter, tile, hasFocus() ? colours.selected : colours.sunken, {}, px(4));
        paintGlyph(painter, tile.adjusted(px(9), px(9), -px(9), -px(9)), m_glyph,
            {hasFocus() ? colours.accent : colours.text2, ground});
        paintKeyCap(painter, rect().adjusted(px(16), 0, -px(16), 0), m_text.key, layoutDirection());
        const QRect words(px(73), 0, width() - px(73) - px(90), height());
        painter.setFont(fontFor(FontRole::PaneTitle));
        painter.setPen(colours.text);
        parts::words(painter, place(words.adjusted(0, px(14), 0, -height() / 2)),
            Qt::AlignVCenter | Qt::AlignLeading, m_text.title);
        painter.setFont(fontFor(FontRole::Body));
        painter.setPen(colours.text2);
        parts::words(painter, place(words.adjusted(0, height() / 2, 0, -px(14))),
            Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(m_text.sentence, Qt::ElideRight, words.width()));
    }

private:
    Glyph m_glyph;
    ChoiceText m_text;
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(px(664));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(px(4), 0, px(4), 0);
    layout->setSpacing(px(12));
    layout->addStretch(2);
    layout->addWidget((new TextLabel(tr("Is every Bootstrap Token stored, and does it work?"),
                           FontRole::Hero, QPalette::WindowText, column))
                          ->wrapped());
    layout->addWidget(
        (new TextLabel(tr("Latchkey shows it for each Mac, says why where it is not, and mends "
                          "what a server can mend. Start with one of these."),
             FontRole::PaneText, role::text2, column))
            ->wrapped());
    layout->addSpacing(px(10));
    m_demo = new ChoiceButton(Glyph::Demo,
        {tr("Try the demo"),
            tr("480 simulated Macs, 37 without a token. Nothing leaves this computer."),
            tr("Enter", "the key")},
        column);
    auto *server = new ChoiceButton(Glyph::Servers,
        {tr("Add a server"),
            tr("latchkeyd, or NanoMDM with latchkeyd beside it. Reading only, until you act."),
            keyText(QKeySequence::New)},
        column);
    layout->addWidget(m_demo);
    layout->addWidget(server);
    layout->addStretch(5);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(px(20), px(20), px(20), px(20));
    page->addStretch();
    page->addWidget(column, 100);
    page->addStretch();
    connect(m_demo, &QAbstractButton::clicked, this, &StartPage::demoChosen);
    connect(server, &QAbstractButton::clicked, this, &StartPage::serverChosen);
}

void StartPage::focusFirst()
{
    m_demo->setFocus(Qt::TabFocusReason);
}

} // namespace latchkey::ui
