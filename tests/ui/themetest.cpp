// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/style/glyph.h"

#include <QSvgRenderer>
#include <QTest>

using namespace latchkey::ui;

namespace {

qreal channel(qreal value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

qreal ratio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

using Named = std::pair<const char *, QColor>;

std::vector<Named> grounds(const Theme &theme)
{
    return {{"window", theme.window}, {"surface", theme.surface}, {"sunken", theme.sunken},
        {"hover", theme.hover}, {"selected", theme.selected}, {"zebra", theme.zebra}};
}

std::vector<Named> statusInks(const Theme &theme)
{
    return {{"ok", theme.ok}, {"no", theme.no}, {"risk", theme.risk}, {"unk", theme.unk},
        {"na", theme.na}, {"stale", theme.stale}};
}

void expect(const Theme &theme, const Named &front, const Named &back, qreal least)
{
    const QByteArray name
        = QByteArray(theme.isDark ? "dark: " : "light: ") + front.first + " on " + back.first;
    QTest::newRow(name.constData()) << front.second << back.second << least;
}

void textPairs(const Theme &theme)
{
    std::vector<Named> inks = statusInks(theme);
    inks.insert(inks.end(),
        {{"text", theme.text}, {"text2", theme.text2}, {"text3", theme.text3},
            {"accent", theme.accent}});
    for (const Named &ground : grounds(theme)) {
        for (const Named &ink : inks) {
            expect(theme, ink, ground, 4.5);
        }
    }
    for (const Tone tone :
        {Tone::Ok, Tone::No, Tone::Risk, Tone::Unknown, Tone::Neutral, Tone::Stale}) {
        const Tint tint = theme.tint(tone);
        const QByteArray name = "tint " + QByteArray::number(static_cast<int>(tone));
        for (const Named &ink :
            {Named{"its ink", tint.ink}, Named{"text", theme.text}, Named{"text2", theme.text2}}) {
            expect(theme, ink, {name.constData(), tint.ground}, 4.5);
        }
    }
    expect(theme, {"onAccent", theme.onAccent}, {"accentFill", theme.accentFill}, 4.5);
    expect(theme, {"onDanger", theme.onDanger}, {"dangerFill", theme.dangerFill}, 4.5);
    expect(theme, {"text", theme.text}, {"hl", theme.hl}, 4.5);
}

void graphicPairs(const Theme &theme)
{
    const std::vector<Named> fronts = {{"control", theme.control}, {"focus", theme.focus},
        {"accentFill", theme.accentFill}, {"dangerFill", theme.dangerFill}};
    for (const Named &front : fronts) {
        expect(theme, front, {"window", theme.window}, 3.0);
        expect(theme, front, {"surface", theme.surface}, 3.0);
    }
    expect(theme, {"focus", theme.focus}, {"selected", theme.selected}, 3.0);
    for (const Named &area : {Named{"okF", theme.okF}, Named{"noF", theme.noF},
             Named{"riskF", theme.riskF}, Named{"unkF", theme.unkF}, Named{"naF", theme.naF}}) {
        expect(theme, area, {"surface", theme.surface}, 3.0);
    }
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairHasItsContrast_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<qreal>("least");
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            textPairs(*theme);
            graphicPairs(*theme);
        }
    }
    void everyPairHasItsContrast()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(qreal, least);
        QVERIFY2(ratio(front, back) >= least, qPrintable(QString::number(ratio(front, back))));
    }

    void paletteCarriesTheTokens()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QPalette palette = theme->palette();
            QCOMPARE(palette.color(QPalette::Window), theme->window);
            QCOMPARE(palette.color(QPalette::Base), theme->surface);
            QCOMPARE(palette.color(QPalette::HighlightedText), theme->text);
            QCOMPARE(palette.color(QPalette::PlaceholderText), theme->text3);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme->disabled);
            QCOMPARE(theme->fieldPalette().color(QPalette::HighlightedText), theme->onAccent);
        }
    }

    void everyGlyphIsAPicture()
    {
        for (int i = 0; i <= static_cast<int>(Glyph::Warning); ++i) {
            const QString path
                = QStringLiteral(":/icons/%1.svg").arg(glyphName(static_cast<Glyph>(i)));
            QVERIFY(!glyphPixmap(static_cast<Glyph>(i), 16, {Qt::black, Qt::white}, 1.0).isNull());
            QVERIFY2(QSvgRenderer(path).isValid(), qPrintable(path));
        }
    }

    void glyphsAreDrawnInTheirTwoColours_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("status") << Theme::light().ok << Theme::light().okBg;
        QTest::newRow("white ink") << QColor(Qt::white) << Theme::light().accentFill;
        QTest::newRow("black ground") << QColor(Qt::white) << QColor(Qt::black);
    }
    void glyphsAreDrawnInTheirTwoColours()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const QImage image = glyphPixmap(Glyph::StatusEscrowed, 16, {ink, ground}, 4.0).toImage();
        QCOMPARE(image.width(), 64);
        bool hasInk = false;
        bool hasGround = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                hasInk |= image.pixelColor(x, y) == ink;
                hasGround |= image.pixelColor(x, y) == ground;
            }
        }
        QVERIFY(hasInk);
        QVERIFY(hasGround);
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
