// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/notes.h"
#include "journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using journal::Note;
using journal::Notes;

class NotesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteStaysWithItsMac()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(journal::Journal::open(path));
        const domain::ServerId hq("HQ");
        const domain::ServerId schools("Schools");
        const domain::DeviceId mac("A");
        {
            auto notes = Notes::open(path);
            QVERIFY(notes);
            QCOMPARE(*notes->read(hq, mac), Note{});
            QVERIFY(notes->write(hq, mac, {"INC-4203", "Back on 26 Nov"}));
            QVERIFY(notes->write(hq, mac, {"INC-4204", "Back on 27 Nov"}));
            QCOMPARE(*notes->read(schools, mac), Note{});
        }
        auto again = Notes::open(path);
        QVERIFY(again);
        QCOMPARE(*again->read(hq, mac), (Note{"INC-4204", "Back on 27 Nov"}));
        QVERIFY(again->write(hq, mac, {}));
        QCOMPARE(*again->read(hq, mac), Note{});
        QVERIFY(journal::Journal::open(path)); // the journal is not disturbed by them
    }
};

QTEST_GUILESS_MAIN(NotesTest)
#include "notestest.moc"
