// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/common/viewheader.h"
#include "ui/servers/serverdesk.h"
#include "ui/settings/settingrow.h"
#include "ui/style/metrics.h"
#include "ui/window/context.h"
#include "words/filling.h"
#include "words/snapshots.h"
#include "words/translations.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr int settingsWidth = 720;

struct Choice {
    QString value;
    QString text;
};

QList<Choice> themes()
{
    return {{QStringLiteral("system"), SettingsView::tr("As the system")},
        {QStringLiteral("light"), SettingsView::tr("Light")},
        {QStringLiteral("dark"), SettingsView::tr("Dark")}};
}

QList<Choice> intervals()
{
    QList<Choice> choices;
    for (const int minutes : {5, 15, 30, 60}) {
        choices.append(
            {QString::number(minutes), SettingsView::tr("Every %n minute(s)", nullptr, minutes)});
    }
    choices.append({QString::number(0), SettingsView::tr("Only by hand (Shift+F5)")});
    return choices;
}

QList<Choice> languages()
{
    QList<Choice> choices = {{QString(), SettingsView::tr("As the system, where it is there")}};
    for (const QString &language : words::installedLanguages()) {
        choices.append({language, QLocale(language).nativeLanguageName()});
    }
    return choices;
}

QList<Choice> goneDays()
{
    QList<Choice> choices;
    for (const int days : {30, 90, 180}) {
        //: Of a Mac that is gone
        choices.append(
            {QString::number(days), SettingsView::tr("Kept for %n day(s)", nullptr, days)});
    }
    return choices;
}

QList<Choice> choicesOf(Preference preference)
{
    switch (preference) {
    case Preference::Theme:
        return themes();
    case Preference::RefreshEvery:
        return intervals();
    case Preference::Language:
        return languages();
    case Preference::HideNames:
        return {{QStringLiteral("no"), SettingsView::tr("Shown")},
            {QStringLiteral("yes"), SettingsView::tr("Hidden")}};
    case Preference::KeepNames:
        return goneDays();
    case Preference::KeepHistory:
        return {{QStringLiteral("92"), SettingsView::tr("3 months")},
            {QStringLiteral("400"), SettingsView::tr("13 months")},
            {QStringLiteral("762"), SettingsView::tr("25 months")}};
    case Preference::HideRevoke:
        break;
    }
    return {};
}

QComboBox *makeChoices(const QList<Choice> &choices, const QString &now, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Choice &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    box->setCurrentIndex(std::max(0, box->findData(now)));
    return box;
}

} // namespace

SettingsView::SettingsView(const Context &context, QWidget *parent, const QString &policy)
    : Page(parent)
    , m_context(context)
    , m_preferences(context.settings, policy)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new ViewHeader(tr("Settings"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
    layout->addWidget(header);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(px(20), px(16), px(20), px(16));
    auto *column = new QVBoxLayout;
    column->setSpacing(px(14));
    row->addLayout(column, 100);
    row->addStretch();
    createPolicyNote(column);
    createAppearance(column);
    createReading(column);
    createPrivacy(column);
    createData(column);
    column->addStretch();
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    connect(&context.servers, &ServerDesk::changed, this, &SettingsView::refresh);
    refresh();
}

void SettingsView::createPolicyNote(QVBoxLayout *layout)
{
    if (m_preferences.policyFile().isEmpty()) {
        return;
    }
    auto *note = new Banner(Banner::Shape::Boxed, this);
    note->setMaximumWidth(px(settingsWidth));
    note->setMessage({Glyph::Lock, Tone::Neutral}, tr("Some settings are managed."),
        tr("The policy is %1.").arg(m_preferences.policyFile()));
    layout->addWidget(note);
}

SettingRow *SettingsView::addChoice(Card *card, Preference preference, const QString &label)
{
    auto *row = new SettingRow(label, card);
    card->body()->addWidget(row);
    auto *box = makeChoices(choicesOf(preference), valueOf(preference), row);
    row->setControl(box);
    if (m_preferences.isLocked(preference)) {
        row->lock(box);
    }
    m_choices[preference] = box;
    connect(box, &QComboBox::activated, this, [this, box, preference] {
        m_preferences.set(preference, box->currentData().toString());
        if (preference == Preference::Theme) {
            Q_EMIT themeChosen(m_preferences.theme());
        } else if (preference == Preference::RefreshEvery) {
            Q_EMIT refreshChosen(m_preferences.refreshEvery());
        } else if (preference == Preference::HideNames) {
            Q_EMIT namesHidden(m_preferences.hideNames());
        } else if (preference == Preference::KeepNames || preference == Preference::KeepHistory) {
            Q_EMIT retentionChosen();
        }
    });
    return row;
}

QString SettingsView::valueOf(Preference preference) const
{
    switch (preference) {
    case Preference::Theme:
        return m_preferences.theme();
    case Preference::RefreshEvery:
        return QString::number(m_preferences.refreshEvery().count());
    case Preference::Language:
        return m_preferences.language();
    case Preference::HideNames:
        return m_preferences.hideNames() ? QStringLiteral("yes") : QStringLiteral("no");
    case Preference::KeepNames:
        return QString::number(m_preferences.keepNames().count());
    case Preference::KeepHistory:
        return QString::number(m_preferences.keepHistory().count());
    case Preference::HideRevoke:
        break;
    }
    return {};
}

void SettingsView::createAppearance(QVBoxLayout *layout)
{
    auto *card = new Card(tr("Appearance"), {}, this);
    card->setMaximumWidth(px(settingsWidth));
    addChoice(card, Preference::Theme, tr("Theme"));
    if (words::installedLanguages().size() > 1) {
        SettingRow *row = addChoice(card, Preference::Language, tr("Language"));
        if (!m_preferences.isLocked(Preference::Language)) {
            row->setNote(tr("From the next start on. All but English are machine "
                            "translations that no speaker has reviewed yet."));
        }
    }
    layout->addWidget(card);
    m_cards.push_back(card);
}

void SettingsView::createReading(QVBoxLayout *layout)
{
    auto *card = new Card(tr("Reading the servers"), {}, this);
    card->setMaximumWidth(px(settingsWidth));
    SettingRow *row = addChoice(card, Preference::RefreshEvery, tr("Read again"));
    if (!m_preferences.isLocked(Preference::RefreshEvery)) {
        row->setNote(tr("Only what changed is read, where the server can tell it."));
    }
    layout->addWidget(card);
    m_cards.push_back(card);
}

void SettingsView::createPrivacy(QVBoxLayout *layout)
{
    auto *card = new Card(tr("Names and secrets"), {}, this);
    card->setMaximumWidth(px(settingsWidth));
    SettingRow *hide = addChoice(card, Preference::HideNames, tr("Names on the screen"));
    if (!m_preferences.isLocked(Preference::HideNames)) {
        hide->setNote(tr("Hidden for pictures and shared screens, exports included."));
    }
    auto *names = new SettingRow(tr("User and account names"), card);
    m_names = (new TextLabel(FontRole::Body, role::text2, names))->wrapped();
    names->line()->addWidget(m_names, 1);
    auto *change = makeButton({.text = tr("Servers"), .small = true}, names);
    change->setAccessibleName(tr("Servers, choose whether names are read"));
    names->line()->addWidget(change);
    names->setNote(tr(
        "Decided for each server where it is added or edited, and by what its API token allows."));
    card->body()->addWidget(names);
    auto *secrets = new SettingRow(tr("API tokens are kept in"), card);
    secrets->line()->addWidget(
        new TextLabel(m_context.servers.secretPlace(), FontRole::Body, role::text2, secrets), 1);
    card->body()->addWidget(secrets);
    auto *sealed = new SettingRow(tr("Names in the cache"), card);
    m_sealed = (new TextLabel(FontRole::Body, role::text2, sealed))->wrapped();
    sealed->line()->addWidget(m_sealed, 1);
    card->body()->addWidget(sealed);
    SettingRow *gone = addChoice(card, Preference::KeepNames, tr("Names of Macs that are gone"));
    if (!m_preferences.isLocked(Preference::KeepNames)) {
        gone->setNote(tr("Then they leave Activity, notes and what lies beside the audit."));
    }
    SettingRow *history = addChoice(card, Preference::KeepHistory, tr("History and actions"));
    if (!m_preferences.isLocked(Preference::KeepHistory)) {
        history->setNote(tr("The audit stays; it holds no names."));
    }
    layout->addWidget(card);
    m_cards.push_back(card);
    connect(change, &QPushButton::clicked, this, &SettingsView::serversRequested);
}

void SettingsView::createData(QVBoxLayout *layout)
{
    auto *card = new Card(tr("Data on this computer"), {}, this);
    card->setMaximumWidth(px(settingsWidth));
    auto *place = new SettingRow(tr("Folder of this profile"), card);
    auto *path = (new TextLabel(QDir::toNativeSeparators(folder()), FontRole::Mono,
                      QPalette::WindowText, place))
                     ->wrapped()
                     ->selectable();
    path->setLayoutDirection(Qt::LeftToRight);
    place->line()->addWidget(path, 1);
    auto *copy = makeIconButton(Glyph::Copy, tr("Copy the folder’s path"), place);
    place->line()->addWidget(copy);
    place->setNote(tr("Only you can read it. Nothing in it leaves this computer."));
    card->body()->addWidget(place);
    auto *log = new SettingRow(tr("Log"), card);
    log->line()->addWidget(
        new TextLabel(tr("console.log, in this folder"), FontRole::Body, role::text2, log), 1);
    log->setNote(tr("Reads and actions with their results: no secrets, no people, no Macs."));
    card->body()->addWidget(log);
    auto *cache = new SettingRow(tr("Cache of the Macs"), card);
    m_size = new TextLabel(FontRole::Body, role::text2, cache);
    cache->line()->addWidget(m_size, 1);
    auto *clearButton = makeButton({.text = tr("Clear cache…"), .small = true}, cache);
    setAvailable(clearButton, !m_context.snapshot, words::snapshotReadOnly());
    cache->line()->addWidget(clearButton);
    card->body()->addWidget(cache);
    m_clearing = new Banner(Banner::Shape::Boxed, card);
    m_clearing->setAction(tr("Clear the cache"));
    m_clearing->setClosable(true);
    m_clearing->hide();
    auto *around = new QVBoxLayout;
    around->setContentsMargins(px(16), 0, px(16), px(12));
    around->addWidget(m_clearing);
    card->body()->addLayout(around);
    layout->addWidget(card);
    m_cards.push_back(card);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(folder()));
        Q_EMIT toasted(tr("Path copied"));
    });
    connect(clearButton, &QPushButton::clicked, this, &SettingsView::askToClear);
    connect(m_clearing, &Banner::actionTriggered, this, &SettingsView::clear);
    connect(m_clearing, &Banner::closed, m_clearing, &QWidget::hide);
}

QString SettingsView::folder() const
{
    return QFileInfo(m_context.settings.fileName()).absolutePath();
}

void SettingsView::askToClear()
{
    std::size_t macs = 0;
    bool reachable = false;
    for (const ServerEntry &server : m_context.servers.servers()) {
        macs += server.devices;
        reachable = reachable || (!server.offlineSince && !m_context.offline);
    }
    m_clearing->setMessage({Glyph::Warning, reachable ? Tone::Neutral : Tone::Risk},
        tr("Clear the cache of %n Mac(s)?", nullptr, static_cast<int>(macs)),
        reachable ? tr("They are read again at once. Actions and audit stay.")
                  : tr("No server answers now: nothing is shown until one does."));
    m_clearing->show();
}

void SettingsView::clear()
{
    m_clearing->hide();
    m_context.servers.clearCache();
    Q_EMIT toasted(tr("Cache cleared"));
}

void SettingsView::refresh()
{
    qint64 bytes = 0;
    for (const char *name : {"cache.sqlite", "cache.sqlite-wal"}) {
        bytes += QFileInfo(QDir(folder()).filePath(QLatin1String(name))).size();
    }
    m_size->setText(locale().formattedDataSize(bytes));
    QStringList lines;
    for (const ServerEntry &server : m_context.servers.servers()) {
        lines.append(
            (server.names ? tr("%1: read") : tr("%1: not read")).arg(fromUtf8(server.id.text())));
    }
    for (const auto &[preference, box] : m_choices) {
        box->setCurrentIndex(
            std::max(0, box->findData(valueOf(preference)))); // a menu sets it, too
    }
    m_sealed->setText(m_context.servers.namesPlace());
    m_names->setText(lines.isEmpty() ? tr("No server yet") : words::dotted(lines));
}

void SettingsView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void SettingsView::takeFocus()
{
    m_choices.at(Preference::Theme)->setFocus(Qt::TabFocusReason);
}

std::vector<QWidget *> SettingsView::regions() const
{
    return m_cards;
}

QString SettingsView::statusText() const
{
    return m_preferences.policyFile().isEmpty() ? QString() : tr("Managed by a policy file");
}

} // namespace latchkey::ui
