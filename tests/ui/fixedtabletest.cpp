// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedtable.h"
#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/support/gallery.h"

#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

const QString shortText = QStringLiteral("Yes");
const QString longText = QStringLiteral("The Mac and the server contradict each other here");

std::unique_ptr<TableView> table(const QString &first, const QString &second, int width)
{
    std::unique_ptr<TableView> made(
        makeFixedTable({.name = QStringLiteral("Table"),
                           .heads = {QStringLiteral("A"), QStringLiteral("B")},
                           .widths = {0, 100},
                           .rows = {{{.text = first}, {.text = second}}}},
            nullptr));
    made->resize(width, 200);
    made->show();
    return made;
}

} // namespace

/// Widgets that give longer words the room that they need.
class FixedTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        applyTheme(Theme::light());
    }

    void aColumnThatNeedsMoreGetsWhatOthersLeave()
    {
        const int need = CellDelegate::widthOf({.text = longText});
        QVERIFY(need > px(100));
        QCOMPARE(table(shortText, longText, 3 * need)->columnWidth(1), need);
        const auto grown = table(shortText, longText, 3 * need);
        grown->resize(px(200), 200);
        QVERIFY(grown->columnWidth(1) < need);
    }

    void aColumnWithoutWidthKeepsItsWords()
    {
        const int need = CellDelegate::widthOf({.text = longText});
        const auto narrow = table(longText, longText, need + px(110));
        QVERIFY(narrow->columnWidth(0) >= need);
        QVERIFY(narrow->columnWidth(1) >= px(100));
    }
};

QTEST_MAIN(FixedTableTest)
#include "fixedtabletest.moc"
