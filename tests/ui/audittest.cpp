// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/audittexts.h"
#include "ui/audit/auditview.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

const base::Instant noon = *base::parseRfc3339("2026-11-24T12:00:00Z");

/// An Audit view over a real journal; its kept head is set by the test.
struct Scene {
    Scene()
    {
        auto opened = journal::Journal::open(folder.path().toStdString(), {"d.nowak", "console"});
        journal = std::make_unique<journal::Journal>(std::move(*opened));
        note("HQ", "done");
        note("Schools", "refused");
        view = std::make_unique<AuditView>(
            AuditDesk{.journal = *journal,
                .keptHead =
                    [this](base::Completion<KeptHead> done) {
                        const base::Promise<KeptHead> promise(std::move(done));
                        base::Call call = promise.call();
                        QMetaObject::invokeMethod(
                            &context,
                            [this, promise] {
                                promise.deliver(kept ? base::Result<KeptHead>(
                                                    KeptHead{*kept, QStringLiteral("the keyring")})
                                                     : base::fail(base::ErrorKind::NotFound));
                            },
                            Qt::QueuedConnection);
                        return call;
                    },
                .exportTo = [](const std::filesystem::path &,
                                base::Completion<std::string>) { return base::Call(); }},
            clock, nullptr);
        view->resize(1200, 700);
        view->show();
        view->refresh();
        table = view->findChild<TableView *>();
    }
    void note(const std::string &server, const std::string &result) const
    {
        const auto noted = journal->note({.at = noon,
            .action = journal::AuditAction::SignIn,
            .server = server,
            .result = result});
        QVERIFY(noted);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }

    QTemporaryDir folder;
    QObject context;
    base::SettableClock clock{noon};
    std::unique_ptr<journal::Journal> journal;
    std::optional<journal::AuditHead> kept;
    std::unique_ptr<AuditView> view;
    TableView *table = nullptr;
};

} // namespace

class AuditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void newestStandsFirstAndNewOnesComeInAbove()
    {
        const Scene scene;
        const QAbstractItemModelTester tester(scene.table->model());
        QCOMPARE(scene.rows(), 2);
        QCOMPARE(scene.table->model()->index(0, AuditModel::OnColumn).data().toString(),
            QStringLiteral("Schools"));
        scene.table->setCurrentIndex(scene.table->model()->index(1, 0));
        scene.note("Third", "done");
        scene.view->refresh();
        QCOMPARE(scene.rows(), 3);
        QCOMPARE(scene.table->currentIndex().row(), 2); // the entry, not the place
    }

    void aPlanIsSaidInTheReadersWords()
    {
        AuditRow row;
        row.entry.record.action = journal::AuditAction::Plan;
        row.entry.record.detail = "1 Macs, 3 left alone, list 4a4cb5de";
        QCOMPARE(auditOn(row), QStringLiteral("1 Mac, 3 left alone"));
        row.entry.record.detail = "of a later version";
        QCOMPARE(auditOn(row), QStringLiteral("of a later version"));
    }

    void searchNarrowsByWhoWhatAndOn()
    {
        const Scene scene;
        auto *search = scene.view->findChild<SearchField *>();
        search->setText(QStringLiteral("sign SCHOOLS"));
        QCOMPARE(scene.rows(), 1);
        search->setText(QStringLiteral("nothing"));
        QCOMPARE(scene.rows(), 0);
        QVERIFY(scene.view->stepBack());
        QCOMPARE(scene.rows(), 2);
        QVERIFY(!scene.view->stepBack());
    }

    void whoIsClaimedHereAndCheckedThere()
    {
        journal::AuditRecord record{.who = "s.okoye",
            .action = journal::AuditAction::Outcome,
            .server = "HQ",
            .result = "verified",
            .detail = "token-held audit 1712 by helpdesk-2"};
        QCOMPARE(auditWho(record),
            QStringLiteral("s.okoye (claimed, this computer) · token helpdesk-2 (checked by HQ)"));
        record.detail = "token-held";
        QCOMPARE(auditWho(record), QStringLiteral("s.okoye (claimed, this computer)"));
    }

    void verifiesAgainstTheHeadThatIsKeptApart()
    {
        Scene scene;
        QSignalSpy verified(scene.view.get(), &AuditView::verified);
        scene.view->verify();
        QTRY_COMPARE(verified.count(), 1);
        QCOMPARE(verified.takeFirst().at(0).toBool(), true);
        scene.kept = *scene.journal->head();
        scene.view->verify();
        QTRY_COMPARE(verified.count(), 1);
        QCOMPARE(verified.takeFirst().at(0).toBool(), true);
        scene.kept->number += 1; // the file has lost its end
        scene.view->verify();
        QTRY_COMPARE(verified.count(), 1);
        QCOMPARE(verified.takeFirst().at(0).toBool(), false);
        QVERIFY(scene.view->findChild<Banner *>()->isVisible());
    }
};

QTEST_MAIN(AuditTest)
#include "audittest.moc"
