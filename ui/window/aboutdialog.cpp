// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/fitting.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"
#include "words/translations.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

QVBoxLayout *makePage(QDialog *dialog, const QString &title)
{
    dialog->setWindowTitle(title);
    dialog->setBackgroundRole(QPalette::Base);
    dialog->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(new TextLabel(title, FontRole::ViewTitle, QPalette::WindowText, dialog));
    return layout;
}

void addClose(QDialog *dialog, QVBoxLayout *layout)
{
    auto *close = makeButton({.text = AboutDialog::tr("Close")}, dialog);
    close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
}

} // namespace

AboutDialog::AboutDialog(const QString &version, bool demo, QWidget *parent)
    : QDialog(parent)
{
    QVBoxLayout *layout = makePage(this, tr("Latchkey %1").arg(version));
    layout->addWidget(
        (new TextLabel(tr("Tells for every Mac whether its Bootstrap Token is safe "
                          "on the MDM server and works, and why not where it is not."),
             FontRole::Body, role::text2, this))
            ->wrapped());
    if (demo) {
        layout->addWidget(makeIconLine({Glyph::Demo, Tone::Stale},
            tr("This is the demo: 480 simulated Macs on two embedded servers. Their history of 90 "
               "days is simulated; it came in through the same check-ins as a real one. Nothing "
               "leaves this computer."),
            FontRole::Body, QPalette::WindowText, this));
    }
    layout->addWidget((new TextLabel(tr("Free software under the GNU General Public License, "
                                        "version 3 or later."),
                           FontRole::Label, role::text2, this))
                          ->wrapped());
    if (words::textLanguage() != QLatin1String("en")) {
        layout->addWidget((new TextLabel(tr("This language is a machine translation. No speaker "
                                            "has reviewed it yet."),
                               FontRole::Label, role::text2, this))
                              ->wrapped());
    }
    setMinimumWidth(px(460));
    addClose(this, layout);
    fitToLines(*this);
}

KeysDialog::KeysDialog(const QList<KeyLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    QVBoxLayout *layout = makePage(this, tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    // Two columns: all keys at once, on small screens too.
    const int half = (static_cast<int>(lines.size()) + 1) / 2;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const KeyLine &line = lines[i];
        const int column = i / half * 2;
        grid->addWidget(
            new TextLabel(line.what, FontRole::Body, QPalette::WindowText, this), i % half, column);
        grid->addWidget(
            new TextLabel(line.keys, FontRole::Mono, role::text2, this), i % half, column + 1);
    }
    layout->addLayout(grid);
    addClose(this, layout);
}

} // namespace latchkey::ui
