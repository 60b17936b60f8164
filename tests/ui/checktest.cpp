// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/macmatch.h"
#include "ui/check/checkpage.h"
#include "ui/check/checkview.h"
#include "ui/check/outputedit.h"
#include "ui/common/banner.h"
#include "ui/common/translations.h"
#include "ui/support/world.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString yes = QStringLiteral("profiles: Bootstrap Token supported on server: YES\n"
                                   "profiles: Bootstrap Token escrowed to server: YES\n");
const QString no = QStringLiteral("profiles: Bootstrap Token supported on server: YES\n"
                                  "profiles: Bootstrap Token escrowed to server: NO\n");
const QString validated = QStringLiteral("profiles: Bootstrap Token validated.\n");

QString serialLine(const std::string &serial)
{
    return QStringLiteral("    \"IOPlatformSerialNumber\" = \"%1\"\n")
        .arg(QString::fromStdString(serial));
}

/// The view over the fleet of the tests.
struct Opened {
    Opened()
    {
        world.fill();
        context = std::make_unique<ui::Context>(world.context());
        view = std::make_unique<ui::CheckView>(*context, nullptr);
        view->resize(1200, 800);
        view->show();
        edit = view->findChild<ui::OutputEdit *>();
    }
    [[nodiscard]] store::ListRow mac(const char *name) const
    {
        return world.cache->find(name).value().front();
    }
    /// Puts the text in as one types it, and waits for its answer.
    const ui::CheckContent &type(const QString &text)
    {
        return answer([&] { edit->setPlainText(text); });
    }
    template <typename Ask> const ui::CheckContent &answer(const Ask &ask)
    {
        QSignalSpy spy(view.get(), &ui::CheckView::answered);
        ask();
        spy.wait(60'000); // ten megabytes are long for a build without optimization
        return view->content();
    }
    /// The button of the newest answer, once it is shown.
    [[nodiscard]] QPushButton *save() const
    {
        QPushButton *shown = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            for (auto *each : view->findChildren<QPushButton *>()) {
                if (each->text() == u"Save to the device"_s && each->isVisible()) {
                    shown = each;
                }
            }
            return shown != nullptr;
        });
        return shown;
    }
    [[nodiscard]] domain::Device read(const store::ListRow &mac) const
    {
        return world.cache->device(mac.row).value();
    }
    [[nodiscard]] bool hasFinding(const QString &shortName) const
    {
        return std::ranges::any_of(view->content().findings,
            [&](const ui::FindingText &finding) { return finding.shortName == shortName; });
    }

    tests::World world;
    std::unique_ptr<ui::Context> context;
    std::unique_ptr<ui::CheckView> view;
    ui::OutputEdit *edit = nullptr;
};

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }

    void verdictFollowsTheTextWhileItIsTyped()
    {
        Opened opened;
        QVERIFY(opened.view->content().isEmpty);
        QVERIFY(opened.type(no).verdict.startsWith(u"Not escrowed"_s));
        QVERIFY(opened.type(yes).verdict.startsWith(u"Unknown"_s));
        QVERIFY(opened.type({}).isEmpty);
    }

    void serialOfTheTextFindsItsMac()
    {
        Opened opened;
        const auto mac = opened.mac("FIN-MBP-0142");
        const auto &content = opened.type(serialLine(mac.serial) + yes);
        QVERIFY(content.foundByIdentity);
        QCOMPARE(content.comparedWith, u"FIN-MBP-0142 on HQ"_s);
        QVERIFY(!content.whose);
        QCOMPARE(opened.view->findChild<QComboBox *>()->currentText(), content.comparedWith);
        QCOMPARE(content.rows[1].mac, u"Yes"_s);
        QCOMPARE(content.rows[1].compared.text, u"Disagree"_s);
        QVERIFY(content.verdict.startsWith(u"The Mac believes"_s));
    }

    void anotherMacsOutputsCountForNothing()
    {
        Opened opened;
        const auto mac = opened.mac("FIN-MBP-0142");
        opened.answer([&] { opened.view->setMac(mac.row, u"FIN-MBP-0142"_s); });
        const auto &content = opened.type(serialLine("OTHER0000001") + validated);
        QVERIFY(content.whose && content.whose->text.contains(u"another Mac"_s));
        QVERIFY(content.verdict.startsWith(u"Not escrowed"_s));
    }

    void proofWithoutIdentityTurnsNoStatus()
    {
        Opened opened;
        const auto mac = opened.mac("FIN-MBP-0142");
        opened.answer([&] { opened.view->setMac(mac.row, u"FIN-MBP-0142"_s); });
        QVERIFY(opened.type(validated).verdict.startsWith(u"Not escrowed"_s));
        QVERIFY(opened.view->content().whose);
        const auto &own = opened.type(serialLine(mac.serial)
            + QString::fromStdString(base::formatRfc3339(opened.world.clock.now())) + u"\n"_s
            + validated);
        QVERIFY(!own.verdict.startsWith(u"Not escrowed"_s));
    }

    void withoutItsOwnIdentityAMacGivesNoProof()
    {
        domain::Device device;
        device.serial = "C02LK0000001";
        domain::MacReport report;
        report.facts.state(domain::Fact::TokenValidated, std::string("valid"), domain::Source::Mac);
        report.facts.state(domain::Fact::MacSaysEscrowed, true, domain::Source::Mac);
        const auto told = [&](domain::Fact fact) {
            return diagnosis::withOutputs(device, report).statements.contains(fact);
        };
        QVERIFY(!told(domain::Fact::TokenValidated));
        QVERIFY(told(domain::Fact::MacSaysEscrowed));
        report.identity.serial = "c02lk0000001";
        QVERIFY(told(domain::Fact::TokenValidated));
        report.identity.serial = "C02LK0000002";
        QVERIFY(!told(domain::Fact::MacSaysEscrowed));
        report.identity = {.conflict = true};
        QVERIFY(!told(domain::Fact::MacSaysEscrowed));
    }

    void longPasteIsReadWholeButNotEdited()
    {
        constexpr qsizetype size = qsizetype{10} * 1024 * 1024;
        Opened opened;
        QMimeData paste;
        paste.setText(yes.repeated(size / yes.size()) + no);
        const auto &content = opened.answer([&] { opened.edit->take(paste); });
        QVERIFY(opened.edit->document()->characterCount() <= ui::OutputEdit::longest + 2);
        QVERIFY(opened.edit->isReadOnly());
        QVERIFY(content.verdict.startsWith(u"Not escrowed"_s)); // its last lines count
        QApplication::clipboard()->setText(yes);
        QVERIFY(opened.answer([&] { opened.view->paste(); }).verdict.startsWith(u"Unknown"_s));
        QVERIFY(!opened.edit->isReadOnly());
        QCOMPARE(opened.edit->toPlainText(), yes);
    }

    void severalFilesAreOneMac()
    {
        Opened opened;
        const QStringList paths
            = {write(opened, u"a.txt"_s, yes), write(opened, u"b.txt"_s, validated)};
        const auto &content = opened.answer([&] { Q_EMIT opened.edit->filesDropped(paths); });
        QCOMPARE(content.footing.text, u"2 outputs understood, 0 lines left over"_s);
        QVERIFY(opened.edit->toPlainText().contains(validated));
        QCOMPARE(content.marks.back().line, 3); // counted through both files
    }

    void fileThatCannotBeReadIsSaid()
    {
        Opened opened;
        opened.answer([&] { Q_EMIT opened.edit->filesDropped({u"/nowhere/at/all.txt"_s}); });
        QCOMPARE(opened.view->statusText(), u"Nothing was read"_s);
        QVERIFY(opened.type(no).verdict.startsWith(u"Not escrowed"_s));
    }

    void textWithoutAnOutputGivesNoVerdict()
    {
        Opened opened;
        const auto &content = opened.type(u"Dear helpdesk,\nmy Mac is slow.\n"_s);
        QVERIFY(content.verdict.startsWith(u"Nothing here is an output"_s));
        QVERIFY(content.rows.empty() && content.findings.empty());
        QCOMPARE(content.footing.text, u"0 outputs understood, 2 lines left over"_s);
    }

    void resultCanBeCopied()
    {
        Opened opened;
        QVERIFY(opened.type(serialLine(opened.mac("FIN-MBP-0142").serial) + yes).isEmpty == false);
        opened.view->findChild<ui::CheckPage *>()->copyResult();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(opened.view->content().verdict));
        QVERIFY(text.contains(u"FIN-MBP-0142 on HQ"_s));
    }

    void changingCacheLeavesTextFocusAndScrollAlone()
    {
        Opened opened;
        QApplication::setActiveWindow(opened.view.get());
        opened.type(serialLine(opened.mac("FIN-MBP-0142").serial) + yes.repeated(200));
        opened.view->takeFocus();
        QTest::keyClick(opened.edit, Qt::Key_Return);
        QTest::keyClicks(opened.edit, u"kim"_s);
        opened.edit->verticalScrollBar()->setValue(20);
        const QString text = opened.edit->toPlainText();
        const int scroll = opened.edit->verticalScrollBar()->value();
        for (int i = 0; i < 5; ++i) {
            opened.world.touch(50);
            opened.answer([&] { opened.view->refresh(); });
        }
        QCOMPARE(opened.edit->toPlainText(), text);
        QCOMPARE(opened.edit->verticalScrollBar()->value(), scroll);
        QVERIFY(opened.edit->hasFocus());
    }

    void savedTextIsKeptForItsMacFromReadToRead()
    {
        Opened opened;
        const auto mac = opened.mac("FIN-MBP-0142");
        const QString text = QString::fromStdString(base::formatRfc3339(opened.world.clock.now()))
            + u'\n' + serialLine(mac.serial) + validated;
        opened.type(text);
        QSignalSpy undoable(opened.view.get(), &ui::Page::undoable);
        opened.answer([&] { QTest::mouseClick(opened.save(), Qt::LeftButton); });
        QTRY_COMPARE(undoable.count(), 1);
        const auto isProven = [&] {
            const auto rows = opened.world.cache->rows(std::array{mac.row}).value();
            return rows.front().summary.status == domain::Status::Escrowed
                && opened.read(mac).kept->who == "d.nowak";
        };
        QVERIFY(isProven()); // a later proof overrules the server's no (DIAGNOSIS W6)
        opened.world.touch(480); // a sync writes every Mac anew
        QVERIFY(isProven());
    }

    void savedTextIsSaidAndCanBeTakenBack()
    {
        Opened opened;
        const auto mac = opened.mac("FIN-MBP-0142");
        opened.type(serialLine(mac.serial) + yes);
        QVERIFY(opened.save()->isEnabled());
        QSignalSpy undoable(opened.view.get(), &ui::Page::undoable);
        opened.answer([&] { QTest::keyClick(opened.save(), Qt::Key_Space); });
        QTRY_COMPARE(undoable.count(), 1);
        QTRY_VERIFY(!opened.save()->isEnabled());
        QVERIFY(opened.view->content().keepOff.contains(u"d.nowak"_s));
        opened.type(serialLine(mac.serial) + no);
        QVERIFY(opened.save()->isEnabled()); // it says something else now
        opened.answer(undoable.front().at(1).value<std::function<void()>>());
        QTRY_VERIFY(!opened.read(mac).kept);
    }

    void textOfNoKnownMacCannotBeSaved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasRemedy");
        QTest::newRow("names no Mac") << validated << true;
        QTest::newRow("another Mac") << serialLine("OTHER0000001") + validated << false;
        QTest::newRow("two Macs") << serialLine("OTHER0000001") + serialLine("OTHER0000002") + yes
                                  << false;
    }
    void textOfNoKnownMacCannotBeSaved()
    {
        QFETCH(QString, text);
        QFETCH(bool, hasRemedy);
        Opened opened;
        const auto mac = opened.mac("FIN-MBP-0142");
        opened.answer([&] { opened.view->setMac(mac.row, u"FIN-MBP-0142"_s); });
        opened.type(text);
        QVERIFY(!opened.save()->isEnabled());
        QVERIFY(!opened.save()->accessibleDescription().isEmpty());
        QCOMPARE(!opened.view->content().keepRemedy.isEmpty(), hasRemedy);
        QTest::mouseClick(opened.save(), Qt::LeftButton);
        QVERIFY(!opened.read(mac).kept);
    }

    void savingThatFailsIsSaidInPlace()
    {
        Opened opened;
        opened.world.desk.keepTrouble = base::Error{
            .kind = base::ErrorKind::Unwritable, .where = "cache.sqlite", .detail = {}};
        opened.type(serialLine(opened.mac("FIN-MBP-0142").serial) + yes);
        auto *trouble = opened.view->findChild<ui::CheckPage *>()->findChild<ui::Banner *>();
        QVERIFY(trouble != nullptr && trouble->isHidden());
        QTest::mouseClick(opened.save(), Qt::LeftButton);
        QTRY_VERIFY(!trouble->isHidden());
        QVERIFY(opened.save()->isEnabled());
    }

    void firstCommandOfWhatToDoIsCopied()
    {
        Opened opened;
        QVERIFY(!opened.view->copyCommand());
        opened.type(serialLine(opened.mac("FIN-MBP-0142").serial) + yes);
        QVERIFY(opened.view->copyCommand());
        QCOMPARE(
            QApplication::clipboard()->text(), u"sudo profiles install -type bootstraptoken"_s);
    }

    void everyControlHasAName()
    {
        Opened opened;
        opened.type(serialLine(opened.mac("FIN-MBP-0142").serial) + yes);
        for (const QWidget *widget : opened.view->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty()
                    || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(named, widget->metaObject()->className());
            }
        }
    }

private:
    static QString write(const Opened &opened, const QString &name, const QString &text)
    {
        QFile file(opened.world.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return file.fileName();
    }
};

QTEST_MAIN(CheckTest)
#include "checktest.moc"
