// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fold.h"
#include "store/find.h"

#include <QTest>

#include <random>

using namespace latchkey;

class FoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchIgnoresCaseAccentsAndWidth_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::newRow("case") << "FIN-MBP"
                              << "fin-mbp";
        QTest::newRow("accent") << "Étage Büro"
                                << "etage buro";
        QTest::newRow("composed or not") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
        QTest::newRow("width") << "ＷＩＤＥ"
                               << "wide";
        QTest::newRow("stroke") << "Łódź Søren"
                                << "lodz soren";
        QTest::newRow("sharp s") << "Straße"
                                 << "STRASSE";
        QTest::newRow("Greek") << "ΆΛΦΑ"
                               << "αλφα";
        QTest::newRow("Arabic points") << QStringLiteral("مَكتب") << QStringLiteral("مكتب");
    }
    void searchIgnoresCaseAccentsAndWidth()
    {
        QFETCH(QString, shown);
        QFETCH(QString, typed);
        QCOMPARE(store::fold(shown.toStdString()), store::fold(typed.toStdString()));
    }

    void latinLettersFoldAloneAsTheyDoBesideOtherScripts()
    {
        const std::string other = "山"; // takes the text off the short way
        for (char16_t letter = 0x20; letter < 0x260; ++letter) {
            const std::string text = QString(QStringLiteral("a") + QChar(letter)).toStdString();
            QCOMPARE(store::fold(text) + store::fold(other), store::fold(text + other));
        }
    }

    void vowelSignsAreNoAccents()
    {
        QVERIFY(store::fold("कि") != store::fold("क"));
        QVERIFY(store::fold("が") != store::fold("か"));
    }

    void numbersSortByValue()
    {
        const std::vector<std::string> inOrder
            = {"", "FIN-9", "fin-10", "FIN-101", "FIN-101-2", "FIN-A", "mac 2", "mac 10"};
        for (std::size_t i = 1; i < inOrder.size(); ++i) {
            QVERIFY(store::naturalKey(inOrder[i - 1]) < store::naturalKey(inOrder[i]));
        }
    }

    void foldedOrderIsTheOrderOfTheKeys()
    {
        std::mt19937_64 random{1};
        const auto any = [&] {
            std::string text;
            for (std::size_t i = random() % 6; i > 0; --i) {
                text += "0019a-é"[random() % 8];
            }
            return store::fold(text);
        };
        for (int round = 0; round < 5000; ++round) {
            const std::string a = any(), b = any();
            const int byKey = store::naturalKey(a).compare(store::naturalKey(b));
            const int direct = store::compareFolded(a, b);
            QVERIFY2((direct < 0) == (byKey < 0) && (direct > 0) == (byKey > 0),
                (a + " | " + b).c_str());
        }
    }

    void findsWhatStringFinds()
    {
        std::mt19937_64 random{2};
        for (int round = 0; round < 5000; ++round) {
            std::string text, needle;
            for (std::size_t i = random() % 70; i > 0; --i) {
                text += static_cast<char>('a' + random() % 3);
            }
            for (std::size_t i = random() % 5; i > 0; --i) {
                needle += static_cast<char>('a' + random() % 3);
            }
            QCOMPARE(store::findBytes(text, needle), text.find(needle));
        }
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "foldtest.moc"
