// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverdelegate.h"

#include "ui/common/phrases.h"
#include "ui/servers/servertexts.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "words/filling.h"

#include <QPainter>
#include <QStandardItem>

namespace latchkey::ui {

namespace {

constexpr int serverLineHeight = 18;
constexpr int serverLead = 38;

} // namespace

void ServerDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected                       ? theme().selected
        : option.state.testFlag(QStyle::State_MouseOver) ? theme().hover
                                                         : theme().surface;
    const QRect &rect = option.rect;
    const auto place
        = [&](const QRect &spot) { return QStyle::visualRect(option.direction, rect, spot); };
    painter->save();
    painter->fillRect(rect, ground);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme().line);
    if (selected) {
        painter->fillRect(place({rect.x(), rect.y(), px(3), rect.height()}), theme().accent);
    }
    const Look look{static_cast<Glyph>(index.data(GlyphRole).toInt()),
        static_cast<Tone>(index.data(ToneRole).toInt())};
    paintGlyph(*painter, place({rect.x() + px(14), rect.y() + px(12), px(16), px(16)}), look.glyph,
        coloursOf(look, ground));
    const int height = std::max(px(serverLineHeight), rowHeight(serverLineHeight));
    QRect line(rect.x() + px(serverLead), rect.y() + px(11), rect.width() - px(serverLead) - px(12),
        height);
    const auto words = [&](const QString &text, FontRole font, const QColor &ink) {
        painter->setFont(fontFor(font));
        painter->setPen(ink);
        parts::words(*painter, place(line),
            Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height);
    };
    words(index.data(Qt::DisplayRole).toString(), FontRole::Strong, theme().text);
    words(index.data(KindRole).toString(), FontRole::Body, theme().text2);
    words(index.data(ReadRole).toString(), FontRole::Label, theme().text2);
    painter->restore();
}

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), 3 * std::max(px(serverLineHeight), rowHeight(serverLineHeight)) + px(23)};
}

void fillServerItem(QStandardItem &item, const ServerEntry &server, base::Instant now)
{
    const auto set = [&item](int role, const QVariant &value) {
        if (item.data(role) != value) {
            item.setData(value, role);
        }
    };
    Look look = readLook(server);
    if (look.glyph == Glyph::Check) {
        look.glyph = Glyph::StatusEscrowed; // a filled shape carries better alone
    }
    QString kind = kindText(server.kind);
    if (!server.version.empty()) {
        kind += u' ' + fromUtf8(server.version);
    }
    const QString macs = ServerDelegate::tr("%n Mac(s)", nullptr, static_cast<int>(server.devices));
    const QString read = !server.readAt
        ? ServerDelegate::tr("never read")
        : ServerDelegate::tr("read %1").arg(agoText(*server.readAt, now));
    const QString name = fromUtf8(server.id.text());
    set(Qt::DisplayRole, name);
    set(ServerDelegate::IdRole, name);
    set(ServerDelegate::KindRole, kind);
    set(ServerDelegate::ReadRole, words::joined({macs, read}));
    set(ServerDelegate::GlyphRole, static_cast<int>(look.glyph));
    set(ServerDelegate::ToneRole, static_cast<int>(look.tone));
    set(Qt::AccessibleTextRole, QStringLiteral("%1, %2, %3, %4").arg(name, kind, macs, read));
}

} // namespace latchkey::ui
