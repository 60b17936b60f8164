// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph.h"

#include "ui/style/style.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

// A static library's resources are only linked in when somebody names them, outside namespaces.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace latchkey::ui {

namespace {

constexpr std::array<const char *, 57> glyphNames = {
    "activity",
    "arrow-right",
    "audit",
    "calendar",
    "check",
    "check-mac",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "clock",
    "close",
    "columns",
    "compare",
    "copy",
    "demo",
    "devices",
    "export",
    "filter",
    "help",
    "import",
    "info",
    "key",
    "link",
    "lock",
    "logo",
    "more",
    "offline",
    "open-window",
    "overview",
    "pause",
    "plus",
    "reports",
    "resend",
    "resume",
    "retry",
    "revoke",
    "save",
    "search",
    "servers",
    "settings",
    "sidebar",
    "snapshot",
    "status-at-risk",
    "status-escrowed",
    "status-in-flight",
    "status-not-applicable",
    "status-not-escrowed",
    "status-pending",
    "status-queued",
    "status-stale",
    "status-unknown",
    "status-verified",
    "sync",
    "table",
    "terminal",
    "user",
    "warning",
};

constexpr int strokedBelow = 20; // smaller than this, strokes are drawn at 2 instead of 1.75

bool hasDirection(Glyph glyph)
{
    return glyph == Glyph::ChevronLeft || glyph == Glyph::ChevronRight || glyph == Glyph::ArrowRight
        || glyph == Glyph::Resend || glyph == Glyph::OpenWindow;
}

// Qt Svg ignores currentColor, so the colours are put into the text.
QByteArray colouredSvg(Glyph glyph, const GlyphColours &colours, int size)
{
    loadIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(glyphName(glyph)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("\"#000\"", '"' + colours.ink.name().toLatin1() + '"');
    svg.replace("\"#fff\"", '"' + colours.ground.name().toLatin1() + '"');
    if (size < strokedBelow) {
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    }
    return svg;
}

QPixmap render(Glyph glyph, int pixels, int size, const GlyphColours &colours)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(colouredSvg(glyph, colours, size));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (QGuiApplication::isRightToLeft() && hasDirection(glyph)) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

class GlyphIconEngine final : public QIconEngine {
public:
    explicit GlyphIconEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, coloursOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, std::min(size.width(), size.height()), coloursOf(mode), 1.0);
    }
    QIconEngine *clone() const override { return new GlyphIconEngine(m_glyph); }

private:
    static GlyphColours coloursOf(QIcon::Mode mode)
    {
        const Theme &colours = theme();
        switch (mode) {
        case QIcon::Disabled:
            return {colours.disabled, colours.surface};
        case QIcon::Selected:
            return {colours.onAccent, colours.accentFill};
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return {colours.text2, colours.surface};
    }

    Glyph m_glyph;
};

} // namespace

QString glyphName(Glyph glyph)
{
    return QString::fromLatin1(glyphNames[static_cast<std::size_t>(glyph)]);
}

QPixmap glyphPixmap(Glyph glyph, int size, const GlyphColours &colours, qreal devicePixelRatio)
{
    static QHash<QString, QPixmap> cache;
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5/%6")
                            .arg(static_cast<int>(glyph))
                            .arg(size)
                            .arg(pixels)
                            .arg(colours.ink.rgba())
                            .arg(colours.ground.rgba())
                            .arg(QGuiApplication::isRightToLeft() ? 1 : 0);
    auto found = cache.find(key);
    if (found == cache.end()) {
        QPixmap pixmap = render(glyph, pixels, size, colours);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        found = cache.insert(key, pixmap);
    }
    return *found;
}

void paintGlyph(QPainter &painter, const QRect &rect, Glyph glyph, const GlyphColours &colours)
{
    const int size = std::min(rect.width(), rect.height());
    const QPixmap pixmap = glyphPixmap(glyph, size, colours, painter.device()->devicePixelRatioF());
    painter.drawPixmap(
        rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphIconEngine(glyph));
}

} // namespace latchkey::ui
