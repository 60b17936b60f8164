// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"
#include "ui/common/chip.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/support/gallery.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

template <typename W> QImage drawn(W *widget)
{
    return widget->grab().toImage();
}

template <typename Draw> QImage painted(const Draw &draw)
{
    QImage image(220, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(fontFor(FontRole::Body));
    draw(painter, image.rect().adjusted(4, 0, -4, 0));
    return image;
}

} // namespace

class StyleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::useTestFonts(); }

    void everyControlTakesItsColoursFromTheTheme_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyControlTakesItsColoursFromTheTheme()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::dark() : Theme::light();
        applyTheme(theme);
        const std::unique_ptr<QWidget> page(tests::makeGallery());
        page->show();
        QVERIFY(hasColour(drawn(page->findChild<QSpinBox *>()), theme.control));
        QVERIFY(hasColour(drawn(page->findChild<QComboBox *>()), theme.control));
        QVERIFY(hasColour(drawn(page->findChild<QLineEdit *>()), theme.control));
        QVERIFY(hasColour(drawn(page->findChild<QProgressBar *>()), theme.accentFill));
        QVERIFY(hasColour(drawn(page->findChild<QScrollBar *>()), theme.control));
        QVERIFY(hasColour(drawn(page->findChild<QTabBar *>()), theme.accentFill));
        for (const QCheckBox *box : page->findChildren<QCheckBox *>()) {
            const QImage image = const_cast<QCheckBox *>(box)->grab().toImage();
            QVERIFY(hasColour(image, box->isChecked() ? theme.accentFill : theme.control));
        }
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            const QColor expected = buttonKind(button) == ButtonKind::Primary ? theme.accentFill
                : buttonKind(button) == ButtonKind::Danger                    ? theme.dangerFill
                                                                              : QColor();
            QVERIFY(!expected.isValid() || hasColour(drawn(button), expected));
        }
    }

    void menusAndFocusedFieldsAreDrawn_data() { everyControlTakesItsColoursFromTheTheme_data(); }
    void menusAndFocusedFieldsAreDrawn()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::dark() : Theme::light();
        applyTheme(theme);
        QMenu menu;
        menu.addAction(QStringLiteral("Copy"));
        QAction *off = menu.addAction(QStringLiteral("Revoke\tno token"));
        off->setEnabled(false);
        menu.setActiveAction(menu.actions().constFirst());
        menu.resize(menu.sizeHint());
        const QImage image = drawn(&menu);
        QVERIFY(hasColour(image, theme.surface));
        QVERIFY(hasColour(image, theme.selected));
        QLineEdit edit;
        edit.show();
        edit.activateWindow();
        edit.setFocus();
        QTRY_VERIFY(edit.hasFocus());
        QVERIFY(hasColour(drawn(&edit), theme.focus));
        QCOMPARE(edit.palette().color(QPalette::Highlight), theme.accentFill);
    }

    void sizesFollowTheFont()
    {
        applyTheme(Theme::light());
        const QFont before = QApplication::font();
        QCOMPARE(px(28), 28);
        QFont larger = before;
        larger.setPixelSize(26);
        QApplication::setFont(larger);
        QCOMPARE(px(28), 56);
        QCOMPARE(fontFor(FontRole::Label).pixelSize(), 24);
        QVERIFY(rowHeight() >= 56);
        QApplication::setFont(before);
    }

    void rowsAreAsHighAsTheTranslatedWordNeeds()
    {
        class Arabic final : public QTranslator {
        public:
            [[nodiscard]] QString translate(
                const char *, const char *source, const char *, int) const override
            {
                return QByteArrayView(source) == "Not escrowed"
                    ? QString::fromUtf8("\u063A\u064A\u0631 \u0645\u0648\u062F\u064E\u0639")
                    : QString();
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        } arabic;
        const int latin = rowHeight(20);
        QApplication::installTranslator(&arabic);
        const int tall = rowHeight(20);
        QApplication::removeTranslator(&arabic);
        QCOMPARE(latin, 20);
        QVERIFY(tall > latin);
    }

    void chipsKeepTheirWidthWhenSwitchedOn()
    {
        Chip chip(QStringLiteral("At risk"), lookOf(domain::Status::AtRisk), nullptr);
        chip.setCount(14);
        const QSize off = chip.sizeHint();
        chip.setChecked(true);
        QCOMPARE(chip.sizeHint(), off);
        QVERIFY(chip.accessibleName().startsWith(QStringLiteral("At risk")));
        QVERIFY(chip.accessibleName().endsWith(QStringLiteral("filter on")));
        chip.setChecked(false);
        QVERIFY(chip.accessibleName().endsWith(QStringLiteral("filter off")));
    }

    void wordsReadTheSameInBothLayouts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("dots at its end") << QStringLiteral("Check a Mac…");
        QTest::newRow("a bracket at its end") << QStringLiteral("Schools (2)");
        QTest::newRow("right to left") << QStringLiteral("فحص جهاز…");
    }
    void wordsReadTheSameInBothLayouts()
    {
        QFETCH(QString, text);
        for (const Qt::LayoutDirection layout : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage words = painted([&](QPainter &painter, const QRect &rect) {
                painter.setLayoutDirection(layout);
                parts::words(
                    painter, rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text);
                QCOMPARE(painter.layoutDirection(), layout);
            });
            const QImage wanted = painted([&](QPainter &painter, const QRect &rect) {
                painter.setLayoutDirection(
                    text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
                const auto side = layout == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
                painter.drawText(rect,
                    static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter)
                        | Qt::TextSingleLine,
                    text);
            });
            QVERIFY(words == wanted);
        }
    }

    void labelsFollowTheDirectionOfTheLayout()
    {
        QWidget page;
        auto *label = (new TextLabel(QStringLiteral("Two lines of words that break"),
                           FontRole::Body, QPalette::WindowText, &page))
                          ->wrapped();
        QVERIFY(label->alignment().testFlag(Qt::AlignLeft));
        page.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label->alignment().testFlag(Qt::AlignRight));
        label->setAlignment(Qt::AlignCenter); // as an empty state wants it
        page.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(label->alignment(), Qt::Alignment(Qt::AlignCenter));
    }

    void barStandsAtTheLeadingEdgeInBothDirections()
    {
        applyTheme(Theme::light());
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            QStandardItemModel model(2, 2);
            TableView table([](const QModelIndex &) { return Cell{}; }, nullptr);
            table.setModel(&model);
            table.horizontalHeader()->setStretchLastSection(true);
            table.resize(300, 120);
            table.show();
            table.selectionModel()->setCurrentIndex(
                model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            const QImage image = table.viewport()->grab().toImage();
            const int y = table.rowHeight(0) / 2;
            const int leading = direction == Qt::LeftToRight ? 1 : image.width() - 2;
            const int trailing = image.width() - 1 - leading;
            QCOMPARE(image.pixelColor(leading, y), Theme::light().accent);
            QCOMPARE(image.pixelColor(trailing, y), Theme::light().selected);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(StyleTest)
#include "styletest.moc"
