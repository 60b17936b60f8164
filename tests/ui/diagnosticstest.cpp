// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"
#include "ui/support/world.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace latchkey;

namespace {

const QString told = QStringLiteral("latchkey 1.2.3\nserver 1: latchkey, 480 Macs\n");

ui::Context contextOf(tests::World &world)
{
    ui::Context context = world.context();
    context.diagnostics = [] { return told; };
    return context;
}

ui::DiagnosticsDialog *opened(ui::MainWindow &window)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Copy &diagnostics…")) {
            action->trigger();
        }
    }
    return window.findChild<ui::DiagnosticsDialog *>();
}

QPushButton *button(const QWidget *inside, const QString &text)
{
    for (auto *each : inside->findChildren<QPushButton *>()) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

class DiagnosticsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }
    void init() { QGuiApplication::clipboard()->setText(QStringLiteral("mine")); }

    void whatIsShownIsWhatIsCopied()
    {
        tests::World world;
        ui::MainWindow window(contextOf(world));
        window.show();
        ui::DiagnosticsDialog *dialog = opened(window);
        QVERIFY(dialog != nullptr);
        const auto *shown = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(shown->toPlainText(), told);
        QVERIFY(shown->isReadOnly());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
        QTest::mouseClick(button(dialog, QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), told);
        QTRY_VERIFY(window.findChild<ui::DiagnosticsDialog *>() == nullptr);
    }

    void cancelCopiesNothing()
    {
        tests::World world;
        ui::MainWindow window(contextOf(world));
        window.show();
        ui::DiagnosticsDialog *dialog = opened(window);
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(window.findChild<ui::DiagnosticsDialog *>() == nullptr);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    }
};

QTEST_MAIN(DiagnosticsTest)
#include "diagnosticstest.moc"
