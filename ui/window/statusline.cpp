// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/common/textlabel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr std::chrono::milliseconds countRest{500};

/// "✓ HQ read 2 min ago", opens the Servers view.
class ServerButton final : public QAbstractButton {
public:
    explicit ServerButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setRingRadius(this, px(3));
    }
    void setLine(const ServerLine &line)
    {
        m_look = line.look;
        setText(line.text);
        setAccessibleName(line.text);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(fontFor(FontRole::Label)).horizontalAdvance(text());
        return {px(14) + px(6) + words + px(12), px(24)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse()) {
            painter.fillRect(rect(), theme().hover);
        }
        const QRect icon(px(6), (height() - px(14)) / 2, px(14), px(14));
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_look.glyph,
            coloursOf(m_look, theme().window));
        const QRect words = rect().adjusted(px(6) + px(14) + px(6), 0, 0, 0);
        painter.setFont(fontFor(FontRole::Label));
        painter.setPen(theme().text2);
        parts::words(painter, QStyle::visualRect(layoutDirection(), rect(), words),
            Qt::AlignVCenter | Qt::AlignLeading, text());
    }

private:
    Look m_look;
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_shown(new TextLabel(FontRole::Label, role::text2, this))
    , m_selected(new TextLabel(FontRole::Label, role::text2, this))
    , m_aside(new TextLabel(FontRole::Label, role::text2, this))
    , m_serverLayout(new QHBoxLayout)
{
    setMinimumHeight(px(26));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), 1, px(8), 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_shown);
    layout->addWidget(m_selected);
    layout->addStretch();
    layout->addLayout(m_serverLayout);
    layout->addWidget(m_aside);
    m_serverLayout->setSpacing(px(8));
    m_announce.setSingleShot(true);
    m_announce.setInterval(countRest);
    connect(&m_announce, &QTimer::timeout, this, &StatusLine::announce);
}

void StatusLine::setShown(const QString &text)
{
    if (text == m_shown->text()) {
        return;
    }
    m_shown->setText(text);
    m_announce.start();
}

// Said once, when the count has come to rest.
void StatusLine::announce()
{
    m_shown->setAccessibleName(m_shown->text());
    QAccessibleEvent event(m_shown, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setSelected(const QString &text)
{
    m_selected->setText(text);
}

void StatusLine::setServers(const std::vector<ServerLine> &servers)
{
    while (m_serverLayout->count() < static_cast<int>(servers.size())) {
        auto *entry = new ServerButton(this);
        connect(entry, &QAbstractButton::clicked, this,
            [this, entry] { Q_EMIT serverClicked(entry->objectName()); });
        m_serverLayout->addWidget(entry);
    }
    while (m_serverLayout->count() > static_cast<int>(servers.size())) {
        delete m_serverLayout->itemAt(m_serverLayout->count() - 1)->widget();
    }
    for (std::size_t i = 0; i < servers.size(); ++i) {
        auto *entry
            = static_cast<ServerButton *>(m_serverLayout->itemAt(static_cast<int>(i))->widget());
        entry->setObjectName(servers[i].name);
        entry->setLine(servers[i]);
    }
}

void StatusLine::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(0, 0, width(), 1, theme().line);
}

} // namespace latchkey::ui
