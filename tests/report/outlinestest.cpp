// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outlines.h"

#include "report/pagewriter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace latchkey;

namespace {

constexpr int width = 4000; // dots
constexpr int height = 200;

QImage shown(const std::function<void(QPainter &)> &paint)
{
    QImage image(width / 4, height / 4, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(0.25, 0.25);
    paint(painter);
    return image;
}

int inkOf(const QImage &image, int x)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}

/// The share of the ink that would have to move by more than a pixel.
double movedInk(const QImage &a, const QImage &b)
{
    int all = 0;
    int moved = 0;
    for (int x = 1; x + 1 < a.width(); ++x) {
        const int ink = inkOf(a, x);
        const int near = std::max({inkOf(b, x - 1), inkOf(b, x), inkOf(b, x + 1)});
        all += ink;
        moved += std::max(0, ink - near);
    }
    return all == 0 ? 1 : static_cast<double>(moved) / all;
}

} // namespace

class OutlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void textsStandWhereTheyWereLaidOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("Bootstrap Token coverage, 411 of 474.");
        QTest::newRow("Arabic") << QStringLiteral("تغطية Bootstrap Token الكل، بدون عامل تصفية.");
        QTest::newRow("Arabic digits")
            << QStringLiteral("٣٠ نوفمبر ٢٠٢٦، ٩:٠١ · كل أجهزة Mac الـ ٤٨٠");
        QTest::newRow("Hebrew") << QStringLiteral("שלום FileVault, 15.7 (Mac).");
        QTest::newRow("Japanese") << QStringLiteral("Bootstrap Token のカバー率");
    }
    void textsStandWhereTheyWereLaidOut()
    {
        QFETCH(QString, text);
        const report::TextBlock block(text, report::fontOf(report::Face::Title), width);
        const auto draw = [&](QPainter &painter) { block.draw(painter, {0, 0}, Qt::black); };
        report::Outlines outlines;
        {
            QPainter painter(&outlines);
            draw(painter);
        }
        const QImage direct = shown(draw);
        const QImage recorded
            = shown([&](QPainter &painter) { painter.drawPicture(0, 0, outlines.picture()); });
        QVERIFY2(movedInk(direct, recorded) < 0.05,
            qPrintable(QString::number(movedInk(direct, recorded))));
        QVERIFY(movedInk(recorded, direct) < 0.05);
    }
    void shapesClipsAndPlacesAreKept()
    {
        const auto draw = [](QPainter &painter) {
            painter.save();
            painter.setClipRect(QRectF(0, 0, 1000, 100));
            painter.setPen(QPen(Qt::black, 8));
            painter.setBrush(Qt::gray);
            painter.drawRect(QRectF(100, 20, 1600, 60));
            painter.drawLine(QPointF(200, 0), QPointF(900, 200));
            painter.restore();
            painter.translate(2000, 0);
            painter.setOpacity(0.5);
            painter.fillRect(QRectF(0, 0, 500, 180), Qt::black);
        };
        report::Outlines outlines;
        {
            QPainter painter(&outlines);
            draw(painter);
        }
        const QImage direct = shown(draw);
        const QImage recorded
            = shown([&](QPainter &painter) { painter.drawPicture(0, 0, outlines.picture()); });
        QVERIFY(movedInk(direct, recorded) < 0.02);
        QVERIFY(movedInk(recorded, direct) < 0.02);
    }
};

QTEST_MAIN(OutlinesTest)
#include "outlinestest.moc"
