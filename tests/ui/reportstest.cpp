// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsview.h"

#include "base/digest.h"
#include "base/encoding.h"
#include "ui/reports/pageview.h"
#include "ui/support/world.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

/// The view on the fleet, as the window shows it.
struct Shown {
    Shown()
        : context(world.context())
        , view(context, nullptr)
    {
        world.fill();
        view.resize(1200, 800);
        view.show();
        view.refresh();
    }
    template <typename Button> Button *button(const QString &text)
    {
        for (Button *each : view.findChildren<Button *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    bool hasPages()
    {
        return QTest::qWaitFor([this] { return view.pages().count() > 0; }, 30000);
    }

    tests::World world;
    ui::Context context;
    ui::ReportsView view;
};

} // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportHasAPreview()
    {
        Shown shown;
        QTRY_VERIFY(shown.hasPages());
        for (const report::Kind kind : base::valuesOf<report::Kind>()) {
            QSignalSpy changed(&shown.view.pages(), &ui::PageView::pageChanged);
            QTest::mouseClick(
                shown.button<QRadioButton>(words::reportName(wordOf(kind))), Qt::LeftButton);
            QTRY_VERIFY2(changed.count() > 0, std::string(wordOf(kind)).c_str());
            QVERIFY(shown.view.command().startsWith(QStringLiteral("latchkey-cli report ")
                + QString::fromStdString(std::string(wordOf(kind)))));
        }
    }

    void theCommandSaysWhatIsChosen()
    {
        Shown shown;
        QTest::mouseClick(shown.button<QRadioButton>(QStringLiteral("XLSX")), Qt::LeftButton);
        shown.button<QCheckBox>(QStringLiteral("Trend"))->click();
        shown.button<QCheckBox>(QStringLiteral("Names of users and accounts"))->click();
        shown.view.setFilter(QStringLiteral("status:not-escrowed model:\"MacBook Pro\""));
        QCOMPARE(shown.view.command(),
            QStringLiteral("latchkey-cli report coverage --where 'status:not-escrowed "
                           "model:\"MacBook Pro\"' --group-by macos --include reasons,list "
                           "--with-names --format xlsx --out coverage.xlsx"));
        shown.button<QPushButton>(QStringLiteral("Copy as command"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown.view.command());
    }

    void namesAreOffAtFirst()
    {
        Shown shown;
        QVERIFY(!shown.view.form().request().withNames);
        QVERIFY(!shown.view.command().contains(QStringLiteral("--with-names")));
    }

    void choicesStayWhileTheCacheChanges()
    {
        Shown shown;
        QTRY_VERIFY(shown.hasPages());
        shown.view.setFilter(QStringLiteral("server:HQ"));
        QTest::mouseClick(
            shown.button<QRadioButton>(QStringLiteral("Not compliant")), Qt::LeftButton);
        const report::Request chosen = shown.view.form().request();
        shown.world.touch(20);
        shown.view.refresh();
        QVERIFY(shown.view.form().request() == chosen);
        QCOMPARE(shown.view.form().request().where, std::string("server:HQ"));
    }

    void anExportIsWrittenAndNoted()
    {
        Shown shown;
        const QString file = shown.world.folder.filePath(QStringLiteral("list.csv"));
        QTest::mouseClick(shown.button<QRadioButton>(QStringLiteral("CSV")), Qt::LeftButton);
        QSignalSpy toasted(&shown.view, &ui::Page::toasted);
        shown.view.exportTo(file);
        QTRY_COMPARE(toasted.count(), 1);
        const auto hash = base::sha256OfFile(file.toStdString());
        QVERIFY(hash);
        const auto entries = shown.world.audit->audit(0, 1000);
        QVERIFY(entries);
        QCOMPARE(entries->back().record.sha256, base::toHex(*hash));
        QCOMPARE(entries->back().record.detail, std::string("report coverage list.csv"));
    }

    void anExportThatFailsSaysSoInThePlace()
    {
        Shown shown;
        QSignalSpy toasted(&shown.view, &ui::Page::toasted);
        const auto before = shown.world.audit->head();
        shown.view.exportTo(QStringLiteral("/nowhere/coverage.pdf"));
        QTRY_VERIFY(shown.button<QPushButton>(QStringLiteral("Export…"))->isEnabled());
        QCOMPARE(toasted.count(), 0);
        QCOMPARE(shown.world.audit->head()->number, before->number);
    }

    void savedReportComesBackAsItWasChosen()
    {
        Shown shown;
        shown.view.setFilter(QStringLiteral("server:HQ"));
        QTest::mouseClick(
            shown.button<QRadioButton>(QStringLiteral("Not compliant")), Qt::LeftButton);
        QTest::mouseClick(shown.button<QRadioButton>(QStringLiteral("CSV")), Qt::LeftButton);
        const report::Request chosen = shown.view.form().request();
        saved(shown, QStringLiteral("Save this report"))->trigger();
        QTest::mouseClick(shown.button<QRadioButton>(QStringLiteral("Coverage")), Qt::LeftButton);
        shown.view.setFilter({});
        QVERIFY(!(shown.view.form().request() == chosen));
        ui::SavedReports again(*shown.world.settings); // as the next start reads it
        QCOMPARE(again.saved().size(), std::size_t{1});
        saved(shown, again.saved().front().name)->trigger();
        QVERIFY(shown.view.form().request() == chosen);
        QCOMPARE(shown.view.form().format(), report::Format::Csv);
        again.remove(again.saved().front().name);
        QVERIFY(ui::SavedReports(*shown.world.settings).saved().empty());
    }

    void pagesAreTurned()
    {
        Shown shown;
        QTRY_VERIFY(shown.hasPages());
        QTest::mouseClick(
            shown.button<QRadioButton>(QStringLiteral("Not compliant")), Qt::LeftButton);
        QTRY_VERIFY(shown.view.pages().count() > 1);
        shown.view.pages().showPage(1);
        QCOMPARE(shown.view.pages().page(), 1);
        shown.view.pages().showPage(1000);
        QCOMPARE(shown.view.pages().page(), shown.view.pages().count() - 1);
    }

private:
    static QAction *saved(Shown &shown, const QString &text)
    {
        QMenu *menu = shown.button<QPushButton>(QStringLiteral("Saved reports"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
};

QTEST_MAIN(ReportsTest)
#include "reportstest.moc"
