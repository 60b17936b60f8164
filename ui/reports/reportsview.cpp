// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsview.h"

#include "report/commandline.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/look.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/common/viewheader.h"
#include "ui/devices/savedviews.h"
#include "ui/reports/pageview.h"
#include "ui/servers/serverdesk.h"
#include "ui/style/metrics.h"
#include "ui/window/context.h"
#include "words/errors.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr const char *kindKey = "reports/kind";
constexpr const char *formatKey = "reports/format";
constexpr int formWidth = 340;
constexpr std::chrono::milliseconds together{120};

QWidget *surface(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
    return widget;
}

QWidget *makeUprightLine(QWidget *parent)
{
    QWidget *line = makeLine(parent);
    line->setFixedSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    line->setFixedWidth(1);
    line->setMinimumHeight(0);
    return line;
}

} // namespace

ReportsView::ReportsView(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_source(new ReportSource(context, this))
    , m_savedReports(context.settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeader(layout);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *end = new QVBoxLayout;
    end->setSpacing(0);
    body->addWidget(createForm());
    body->addWidget(makeUprightLine(this));
    end->addWidget(createPreview(), 1);
    end->addWidget(makeLine(this));
    end->addWidget(createCommand());
    body->addLayout(end, 1);
    layout->addLayout(body, 1);
    connectSource();
    const QSettings &settings = context.settings;
    m_form->setChoices(report::fromWord<report::Kind>(
                           settings.value(QLatin1String(kindKey)).toString().toStdString())
                           .value_or(report::Kind::Coverage),
        report::fromWord<report::Format>(
            settings.value(QLatin1String(formatKey)).toString().toStdString())
            .value_or(report::Format::Pdf));
    offerMacs();
}

void ReportsView::createHeader(QVBoxLayout *layout)
{
    auto *header = new ViewHeader(tr("Reports"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
    auto *saved = makeButton({.text = tr("Saved reports"), .glyph = Glyph::Save}, header);
    m_savedMenu = new QMenu(saved);
    saved->setMenu(m_savedMenu);
    m_headerRow->addWidget(saved);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &ReportsView::fillSaved);
    layout->addWidget(header);
    m_banner = new Banner(Banner::Shape::Across, this);
    m_banner->hide();
    layout->addWidget(m_banner);
}

void ReportsView::fillSaved()
{
    m_savedMenu->clear();
    const auto &saved = m_savedReports.saved();
    for (const SavedReport &report : saved) {
        connect(m_savedMenu->addAction(report.name), &QAction::triggered, this,
            [this, report] { m_form->setRequest(report.request, report.format); });
    }
    m_savedMenu->addSeparator();
    connect(m_savedMenu->addAction(tr("Save this report")), &QAction::triggered, this,
        &ReportsView::saveReport);
    if (saved.empty()) {
        return;
    }
    QMenu *remove = m_savedMenu->addMenu(tr("Remove"));
    for (const SavedReport &report : saved) {
        connect(remove->addAction(report.name), &QAction::triggered, this,
            [this, report] { removeReport(report); });
    }
}

// Named by what it is: the same choices again take the place of the older ones.
void ReportsView::saveReport()
{
    const report::Format format = m_form->format();
    const QString name
        = m_form->title() + QStringLiteral(" · ") + fromUtf8(std::string(wordOf(format))).toUpper();
    m_savedReports.save({name, m_form->request(), format});
    //: %1 is the name of a report
    Q_EMIT toasted(tr("Saved: %1").arg(name));
}

void ReportsView::removeReport(const SavedReport &report)
{
    m_savedReports.remove(report.name);
    //: %1 is the name of a report
    Q_EMIT undoable(
        tr("Removed: %1").arg(report.name), [this, report] { m_savedReports.save(report); });
}

QWidget *ReportsView::createForm()
{
    auto *side = surface(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new ReportForm(scroll);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(true);
    m_form->setBackgroundRole(QPalette::Base);
    side->setFixedWidth(std::max(px(formWidth), m_form->sizeHint().width())); // by language
    column->addWidget(scroll, 1);
    column->addWidget(makeLine(side));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(16), px(12), px(16), px(12));
    foot->setSpacing(px(10));
    m_export = makeButton(
        {.text = tr("Export…"), .glyph = Glyph::Export, .kind = ButtonKind::Primary}, side);
    m_export->setToolTip(keyText(Qt::CTRL | Qt::Key_E));
    m_cancel = makeButton({.text = tr("Cancel")}, side);
    m_cancel->hide();
    m_about = new TextLabel(FontRole::Label, role::text2, side);
    m_about->setText(tr("Its SHA-256 goes into the audit."));
    m_about->setWordWrap(true);
    foot->addWidget(m_export);
    foot->addWidget(m_cancel);
    foot->addWidget(m_about, 1);
    column->addLayout(foot);
    connect(m_form, &ReportForm::changed, this, &ReportsView::choicesChanged);
    connect(m_export, &QPushButton::clicked, this, &ReportsView::exportReport);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_source->cancelExport();
        setExporting(false);
    });
    return side;
}

QWidget *ReportsView::createPreview()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = surface(part);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(20), px(6), px(16), px(6));
    row->setSpacing(px(8));
    auto *title = new TextLabel(FontRole::Strong, QPalette::WindowText, bar);
    title->setText(tr("Preview"));
    auto *hint = new TextLabel(FontRole::Label, role::text2, bar);
    hint->setText(tr("updates as you change the report"));
    m_before = makeIconButton(Glyph::ChevronLeft, tr("Page before"), bar);
    m_next = makeIconButton(Glyph::ChevronRight, tr("Next page"), bar);
    m_page = new TextLabel(FontRole::Label, role::text2, bar);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, hint}) {
        row->addWidget(widget);
    }
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_page, m_next}) {
        row->addWidget(widget);
    }
    m_pages = new PageView(part);
    m_pages->setAccessibleName(tr("Preview of the report"));
    column->addWidget(bar);
    column->addWidget(makeLine(part));
    column->addWidget(m_pages, 1);
    connect(
        m_before, &QPushButton::clicked, this, [this] { m_pages->showPage(m_pages->page() - 1); });
    connect(
        m_next, &QPushButton::clicked, this, [this] { m_pages->showPage(m_pages->page() + 1); });
    connect(m_pages, &PageView::pageChanged, this, &ReportsView::updatePage);
    return part;
}

QWidget *ReportsView::createCommand()
{
    auto *part = surface(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(px(20), px(10), px(20), px(12));
    column->setSpacing(px(6));
    auto *title = new TextLabel(FontRole::Name, QPalette::WindowText, part);
    title->setText(tr("Same report from the command line"));
    auto *row = new QHBoxLayout;
    m_commandText = new TextLabel(FontRole::Mono, QPalette::WindowText, part);
    m_commandText->setTextFormat(Qt::PlainText);
    m_commandText->setWordWrap(true);
    m_commandText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = makeButton({.text = tr("Copy as command"), .glyph = Glyph::Copy, .small = true}, part);
    row->addWidget(m_commandText, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    column->addWidget(title);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command);
        Q_EMIT toasted(tr("Command copied"));
    });
    return part;
}

void ReportsView::connectSource()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this,
        [this] { m_source->preview(report::forFormat(m_form->request(), m_form->format())); });
    connect(m_source, &ReportSource::previewed, this, &ReportsView::showPreview);
    connect(m_source, &ReportSource::previewFailed, this,
        [this](const base::Error &error) { showError(tr("The report cannot be made."), error); });
    connect(m_source, &ReportSource::exported, this, [this](const QString &file) {
        setExporting(false);
        m_banner->hide();
        Q_EMIT toasted(tr("Exported: %1").arg(file));
    });
    connect(m_source, &ReportSource::exportFailed, this, [this](const base::Error &error) {
        setExporting(false);
        showError(tr("The report was not exported; an older file is unchanged."), error);
    });
}

// All servers, each server, and every view that has a filter.
void ReportsView::offerMacs()
{
    std::vector<MacChoice> macs;
    const auto servers = m_context.servers.servers();
    macs.push_back({tr("All servers"), {}});
    for (const ServerEntry &server : servers) {
        const QString name = QString::fromStdString(server.id.text());
        macs.push_back({tr("%1: %n Mac(s)", nullptr, static_cast<int>(server.devices)).arg(name),
            QStringLiteral("server:") + name});
    }
    for (const auto &views : {SavedViews::builtIn(), SavedViews(m_context.settings).saved()}) {
        for (const SavedView &view : views) {
            const QString filter = filterOf(view.search, view.chips);
            if (!filter.isEmpty()) {
                macs.push_back({view.name, filter});
            }
        }
    }
    m_form->setMacs(macs);
}

void ReportsView::choicesChanged()
{
    const report::Format format = m_form->format();
    const report::Request request = report::forFormat(m_form->request(), format);
    const QString shown = m_context.snapshot ? m_context.snapshot->file : QString();
    m_command = QString::fromStdString(report::commandLine(request, format, shown.toStdString()));
    m_commandText->setText(m_command);
    m_context.settings.setValue(
        QLatin1String(kindKey), fromUtf8(std::string(wordOf(request.kind))));
    m_context.settings.setValue(QLatin1String(formatKey), fromUtf8(std::string(wordOf(format))));
    m_soon.start();
}

void ReportsView::showPreview(const ReportPreview &preview)
{
    m_banner->hide();
    m_macs = preview.macs;
    m_isWhole = preview.isWhole;
    m_pages->setPages(preview.pages, preview.size);
    Q_EMIT statusChanged(statusText(), {});
}

void ReportsView::updatePage()
{
    const int count = m_pages->count();
    const int page = m_pages->page() + 1;
    m_before->setEnabled(page > 1);
    m_next->setEnabled(page < count);
    m_page->setText(count == 0 ? QString()
            : m_isWhole        ? tr("Page %1 of %2").arg(page).arg(count)
                               : tr("Page %1 of more than %2").arg(page).arg(count));
}

void ReportsView::showError(const QString &what, const base::Error &error)
{
    m_banner->setMessage(lookOf(domain::Outcome::Failed), what, words::sentence(error));
    m_banner->show();
}

void ReportsView::setExporting(bool exporting)
{
    m_export->setEnabled(!exporting);
    m_cancel->setVisible(exporting);
    m_about->setVisible(!exporting);
}

void ReportsView::setFilter(const QString &filter)
{
    m_form->setFilter(filter);
}

void ReportsView::exportReport()
{
    const report::Format format = m_form->format();
    const QString name
        = QString::fromStdString(report::fileNameFor(m_form->request().kind, format));
    auto *dialog = new QFileDialog(this, tr("Export the report"), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fromUtf8(std::string(wordOf(format))));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsView::exportTo);
    dialog->open();
}

void ReportsView::exportTo(const QString &file)
{
    const report::Format format = m_form->format();
    setExporting(true);
    m_source->exportTo(report::forFormat(m_form->request(), format),
        {.format = format, .file = file.toStdString()});
}

void ReportsView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void ReportsView::takeFocus()
{
    m_form->takeFocus();
}

void ReportsView::refresh()
{
    offerMacs();
    choicesChanged();
}

std::vector<QWidget *> ReportsView::regions() const
{
    return {m_form, m_export, m_pages, m_copy};
}

QString ReportsView::statusText() const
{
    return tr("%n Mac(s) in the report", nullptr, static_cast<int>(m_macs));
}

} // namespace latchkey::ui
