// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/gallery.h"

#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/commandbox.h"
#include "ui/common/iconlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace latchkey::tests {

using namespace ui;

namespace {

QHBoxLayout *row(QVBoxLayout *page)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(px(8));
    page->addLayout(layout);
    return layout;
}

void statuses(QVBoxLayout *page)
{
    auto *card = new Card(QStringLiteral("Status"), QStringLiteral("shape, word, colour"), nullptr);
    page->addWidget(card);
    const std::pair<domain::Status, const char *> all[] = {{domain::Status::Escrowed, "Escrowed"},
        {domain::Status::NotEscrowed, "Not escrowed"}, {domain::Status::AtRisk, "At risk"},
        {domain::Status::Unknown, "Unknown"}, {domain::Status::NotApplicable, "Not applicable"}};
    int count = 0;
    for (const auto &[status, text] : all) {
        const QString word = QString::fromLatin1(text);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(px(12), px(2), px(12), px(2));
        line->addWidget(new GlyphView(lookOf(status), 16, card));
        line->addWidget(new TextLabel(word, FontRole::Body, QPalette::WindowText, card));
        auto *badge = new Badge(card);
        badge->setValue(lookOf(status), word);
        line->addWidget(badge);
        auto *chip = new Chip(word, lookOf(status), card);
        chip->setCount(count);
        chip->setChecked(count == 2);
        line->addWidget(chip);
        line->addStretch();
        card->body()->addLayout(line);
        ++count;
    }
}

void buttons(QVBoxLayout *page)
{
    auto *line = row(page);
    line->addWidget(makeButton({QStringLiteral("Re-send..."), {}, ButtonKind::Primary}, nullptr));
    line->addWidget(makeButton({QStringLiteral("Export..."), Glyph::Export}, nullptr));
    line->addWidget(
        makeButton({QStringLiteral("Columns"), Glyph::Columns, ButtonKind::Quiet}, nullptr));
    auto *off = makeButton({QStringLiteral("Sync"), Glyph::Sync}, nullptr);
    setAvailable(off, false, QStringLiteral("Off while HQ is offline"));
    line->addWidget(off);
    line->addWidget(
        makeButton({QStringLiteral("Revoke 4 tokens"), {}, ButtonKind::Danger}, nullptr));
    line->addWidget(
        new HintButton(QStringLiteral("Open device"), QStringLiteral("Enter"), nullptr));
    line->addWidget(makeButton({QStringLiteral("Compare"), {}, ButtonKind::Link}, nullptr));
    line->addWidget(makeIconButton(Glyph::Close, QStringLiteral("Close details"), nullptr));
    line->addStretch();
}

void fields(QVBoxLayout *page)
{
    auto *line = row(page);
    auto *search = new SearchField(nullptr);
    search->setPlaceholderText(QStringLiteral("Name, serial, UDID, user or model"));
    line->addWidget(search, 2);
    auto *edit = new QLineEdit(QStringLiteral("REVOKE 4"));
    line->addWidget(edit, 1);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("latchkeyd"), QStringLiteral("NanoMDM")});
    line->addWidget(combo);
    auto *spin = new QSpinBox;
    spin->setValue(15);
    line->addWidget(spin);
    auto *second = row(page);
    auto *check = new QCheckBox(QStringLiteral("Delete anyway"));
    check->setChecked(true);
    second->addWidget(check);
    second->addWidget(new QCheckBox(QStringLiteral("User names")));
    auto *radio = new QRadioButton(QStringLiteral("Light"));
    radio->setChecked(true);
    second->addWidget(radio);
    second->addWidget(new QRadioButton(QStringLiteral("Dark")));
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setRange(0, 318);
    progress->setValue(198);
    second->addWidget(progress);
    auto *scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 100);
    second->addWidget(scroll);
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Token"));
    tabs->addTab(QStringLiteral("Option"));
    second->addWidget(tabs);
}

void messages(QVBoxLayout *page)
{
    const auto add
        = [page](const Look &look, const char *what, const char *why, const char *action) {
              auto *banner = new Banner(Banner::Shape::Boxed, nullptr);
              banner->setMessage(look, QString::fromLatin1(what), QString::fromLatin1(why));
              banner->setAction(QString::fromLatin1(action));
              page->addWidget(banner);
          };
    add(lookOf(domain::Status::NotEscrowed), "Schools refused the sign-in.",
        "The API client's secret is no longer valid.", "Edit...");
    add(lookOf(domain::Status::AtRisk), "2 of 12 Macs failed.", "10 are verified.", "Show 2");
    add({Glyph::Offline, Tone::Stale}, "Offline since 11:04.",
        "Servers last read 3 to 4 hours ago.", "Try now");
    page->addWidget(
        new CommandBox(QStringLiteral("sudo profiles install -type bootstraptoken"), nullptr));
}

void table(QVBoxLayout *page)
{
    auto *table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Status"), QStringLiteral("Name"), QStringLiteral("Data age")});
    table->setSortingEnabled(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setItem(0, 1, new QTableWidgetItem(QStringLiteral("HR-MBA-0005")));
    page->addWidget(table);
}

} // namespace

QWidget *makeGallery()
{
    auto *page = new QWidget;
    page->setWindowTitle(QStringLiteral("Components"));
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(px(10));
    statuses(layout);
    buttons(layout);
    fields(layout);
    messages(layout);
    table(layout);
    page->resize(px(720), px(640));
    return page;
}

void useTestFonts()
{
    QFont font(QStringLiteral("Inter"));
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(13);
    QApplication::setFont(font);
    QFont::insertSubstitution(QStringLiteral("monospace"), QStringLiteral("JetBrains Mono"));
}

} // namespace latchkey::tests
