// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontexts.h"
#include "ui/actions/planmodel.h"
#include "ui/actions/plantable.h"
#include "ui/actions/revokedialog.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/servers/addserverdialog.h"
#include "ui/servers/removeserverdialog.h"
#include "ui/style/buttonkind.h"
#include "ui/style/style.h"
#include "ui/support/fakedesk.h"
#include "ui/support/gallery.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

actions::PlanLine line(const std::string &name, domain::LeftAloneReason leftAlone)
{
    actions::PlanLine line;
    line.target = {domain::ServerId("HQ"), domain::DeviceId(name)};
    line.name = name;
    line.serial = "K7TQ2XW9HD";
    line.hardware = "apple-silicon";
    line.leftAlone = leftAlone;
    line.consequences = {domain::RevokeConsequence::NewUsersGetNoSecureToken};
    return line;
}

/// Four Macs to revoke, one that *anyway* would include, one without a token.
base::Result<actions::Plan> revokePlan(const actions::PlanOptions &options)
{
    using domain::LeftAloneReason;
    std::vector<actions::PlanLine> lines;
    for (const char *name : {"FIN-MBP-0028", "FIN-MBP-0031", "FIN-MBP-0034", "FIN-MBP-0044"}) {
        lines.push_back(line(name, LeftAloneReason::None));
    }
    lines.push_back(line("FIN-MBP-0038",
        options.anyway ? LeftAloneReason::None : LeftAloneReason::NoLocalVolumeOwner));
    lines.back().anywayPossible = true;
    lines.push_back(line("FIN-MBP-0142", LeftAloneReason::NoTokenStored));
    return actions::makePlan(domain::ActionKind::Revoke, lines, options);
}

base::Result<actions::Plan> resendPlan(const actions::PlanOptions &options)
{
    return actions::makePlan(domain::ActionKind::ResendOptions,
        {line("FIN-MBP-0001", domain::LeftAloneReason::None),
            line("FIN-MBP-0002", domain::LeftAloneReason::None)},
        options);
}

QPushButton *danger(QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (buttonKind(button) == ButtonKind::Danger) {
            return button;
        }
    }
    return nullptr;
}

bool saysSomewhere(const QDialog &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class DialogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void revokeCountIsTheSameInTitleTextButtonAndWord()
    {
        RevokeDialog dialog(&revokePlan, nullptr);
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Delete 4 stored tokens from HQ?"));
        QCOMPARE(danger(dialog)->text(), QStringLiteral("Revoke 4 tokens"));
        QVERIFY(saysSomewhere(dialog, QStringLiteral("REVOKE 4")));
        auto *model = dialog.findChild<PlanModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->isTickable(row)) {
                model->setTicked(row, true);
                break;
            }
        }
        QCOMPARE(dialog.plan().count(), std::size_t{5});
        QVERIFY(dialog.windowTitle().contains(u'5'));
        QVERIFY(danger(dialog)->text().contains(u'5'));
        QVERIFY(saysSomewhere(dialog, QStringLiteral("REVOKE 5")));
    }

    void enterNeverActsInTheTypedField()
    {
        RevokeDialog dialog(&revokePlan, nullptr);
        dialog.open();
        dialog.activateWindow();
        QSignalSpy confirmed(&dialog, &PreviewDialog::confirmed);
        const auto fields = dialog.findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        QLineEdit *reason = fields[0];
        QLineEdit *typed = fields[1];
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("Erased and sold"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(typed->hasFocus());
        QTest::keyClicks(typed, QStringLiteral("revoke 3"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(typed->hasFocus());
        QVERIFY(!danger(dialog)->isEnabled());
        QVERIFY(dialog.isVisible());
        typed->clear();
        QTest::keyClicks(typed, QStringLiteral("revoke 4"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(danger(dialog)->hasFocus());
        QCOMPARE(confirmed.count(), 0);
        QTest::keyClick(danger(dialog), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(dialog.consent().reason, std::string("Erased and sold"));
        QCOMPARE(dialog.consent().typed, dialog.plan().confirmation());
    }

    void revokeWantsAReason()
    {
        RevokeDialog dialog(&revokePlan, nullptr);
        const auto fields = dialog.findChildren<QLineEdit *>();
        fields[1]->setText(QStringLiteral("REVOKE 4"));
        QVERIFY(!danger(dialog)->isEnabled());
        fields[0]->setText(QStringLiteral("Ticket 4187"));
        QVERIFY(danger(dialog)->isEnabled());
    }

    void severalMacsHaveNoDefaultButton()
    {
        PreviewDialog dialog(&resendPlan, nullptr);
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            QVERIFY(!button->isDefault());
        }
        QVERIFY(dialog.windowTitle().contains(u'2'));
    }

    void planModelKeepsTheModelContract()
    {
        PlanModel model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlans(*revokePlan({}), *revokePlan({.anyway = true}));
        QCOMPARE(model.rowCount(), 8); // two headings, four, two
        QVERIFY(model.isHeading(0));
        QVERIFY(model.isHeading(5));
    }

    void addServerSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("possible");
        const QString https = QStringLiteral("https://mdm.example.org");
        QTest::newRow("all") << QStringLiteral("HQ") << https << QStringLiteral("t") << true;
        QTest::newRow("local http") << QStringLiteral("HQ") << QStringLiteral("http://127.0.0.1:80")
                                    << QStringLiteral("t") << true;
        QTest::newRow("http") << QStringLiteral("HQ") << QStringLiteral("http://mdm.example.org")
                              << QStringLiteral("t") << false;
        QTest::newRow("bad name") << QStringLiteral("H Q") << https << QStringLiteral("t") << false;
        QTest::newRow("no token") << QStringLiteral("HQ") << https << QString() << false;
    }
    void addServerSaysWhatIsMissing()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, token);
        QFETCH(bool, possible);
        tests::FakeDesk desk;
        AddServerDialog dialog(desk, nullptr);
        const auto field = [&dialog](const QString &accessible) {
            for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == accessible) {
                    return edit;
                }
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        field(QStringLiteral("Name"))->setText(name);
        field(QStringLiteral("Address"))->setText(address);
        field(QStringLiteral("API token"))->setText(token);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (buttonKind(button) == ButtonKind::Primary) {
                QCOMPARE(button->isEnabled(), possible);
                QCOMPARE(button->toolTip().isEmpty(), possible);
            }
        }
    }

    void aMacWhoseServerCannotRevokeOffersItsCommand()
    {
        PlanModel model(nullptr);
        const auto plan = actions::makePlan(domain::ActionKind::Revoke,
            {line("A", domain::LeftAloneReason::None),
                line("B", domain::LeftAloneReason::ScopeMissing),
                line("C", domain::LeftAloneReason::NoTokenStored)},
            {});
        model.setPlans(plan, plan);
        PlanTable table(&model, nullptr);
        QSignalSpy copied(&table, &PlanTable::commandCopied);
        QApplication::clipboard()->clear();
        for (int row = 0; row < model.rowCount(); ++row) {
            table.view()->setCurrentIndex(model.index(row, PlanModel::MacColumn));
            QTest::keyClick(table.view(), Qt::Key_Return);
        }
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("sudo profiles remove -type bootstraptoken"));
    }

    void aLongConsequenceBreaksIntoLines()
    {
        PlanModel model(nullptr);
        actions::PlanLine all = line("A", domain::LeftAloneReason::None);
        all.consequences = {domain::RevokeConsequence::UpdatesMayAsk,
            domain::RevokeConsequence::EraseMayLeaveNoMacos,
            domain::RevokeConsequence::NewUsersGetNoSecureToken};
        all.ownersUnknown = true;
        const auto plan = actions::makePlan(domain::ActionKind::Revoke, {all}, {});
        model.setPlans(plan, plan);
        PlanTable table(&model, nullptr);
        table.resize(700, 300);
        table.show();
        QTRY_VERIFY(table.view()->rowHeight(1) > table.view()->rowHeight(0));
    }

    void removingAServerWantsAReasonAndItsTypedName()
    {
        ServerEntry server;
        server.id = domain::ServerId("HQ");
        server.devices = 318;
        RemoveServerDialog dialog(server, {}, nullptr);
        dialog.open();
        QSignalSpy confirmed(&dialog, &RemoveServerDialog::confirmed);
        const auto fields = dialog.findChildren<QLineEdit *>();
        QTest::keyClicks(fields[1], QStringLiteral("remove hq"));
        QVERIFY(!danger(dialog)->isEnabled());
        QVERIFY(!danger(dialog)->toolTip().isEmpty());
        QTest::keyClicks(fields[0], QStringLiteral("Moved to Schools"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(danger(dialog)->isEnabled());
        danger(dialog)->click();
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(dialog.reason(), QStringLiteral("Moved to Schools"));
    }

    void aServerThatCannotBeRemovedSaysWhy()
    {
        ServerEntry server;
        server.id = domain::ServerId("HQ");
        const QString why = QStringLiteral("An action on its Macs is running.");
        RemoveServerDialog dialog(server, why, nullptr);
        const auto fields = dialog.findChildren<QLineEdit *>();
        fields[0]->setText(QStringLiteral("Gone"));
        fields[1]->setText(QStringLiteral("REMOVE HQ"));
        QVERIFY(!danger(dialog)->isEnabled());
        QCOMPARE(danger(dialog)->toolTip(), why);
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogstest.moc"
