// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/macchecker.h"

#include "base/file.h"
#include "diagnosis/hidenames.h"
#include "macos/macoutput.h"
#include "words/errors.h"

#include <QFile>

namespace latchkey::ui {

namespace {

using Compare = MacChecker::Compare;

// The Mac that the outputs themselves name, if the cache has it.
std::optional<store::RowId> namedBy(const domain::MacIdentity &identity, const store::Cache &cache)
{
    for (const auto &name : {identity.serial, identity.uuid}) {
        const auto found = name ? cache.find(*name) : std::vector<store::ListRow>{};
        if (found && !found->empty()) {
            return found->front().row;
        }
    }
    return std::nullopt;
}

void compareWith(
    CheckReading &reading, const MacChecker::Question &question, const store::Cache &cache)
{
    if (question.compare == Compare::Nothing) {
        return;
    }
    auto row = question.compare == Compare::ByIdentity ? namedBy(reading.report.identity, cache)
                                                       : std::nullopt;
    reading.foundByIdentity = row.has_value();
    row = row ? row : question.chosen;
    if (!row) {
        return;
    }
    if (auto device = cache.device(*row)) {
        reading.device = std::move(*device);
    }
}

base::Result<CheckContent> answer(
    const MacChecker::Question &question, const store::Cache &cache, base::Instant now)
{
    const std::vector<std::string_view> texts(question.texts->begin(), question.texts->end());
    auto report = macos::readMacOutput(std::span<const std::string_view>(texts));
    if (!report) {
        return tl::unexpected(report.error());
    }
    CheckReading reading{.report = std::move(*report)};
    compareWith(reading, question, cache);
    reading.areNamesHidden = cache.areNamesHidden();
    if (reading.areNamesHidden) {
        diagnosis::hideNames(reading.report.facts);
    }
    return checkContent(reading, now);
}

base::Result<MacTexts> readFiles(const QStringList &paths)
{
    auto texts = std::make_shared<std::vector<std::string>>();
    std::size_t left = macos::maximalMacOutput;
    for (const QString &path : paths) {
        auto text = base::readFile(QFile::encodeName(path).toStdString(), left);
        if (!text) {
            return tl::unexpected(text.error());
        }
        left -= text->size();
        texts->push_back(std::move(*text));
    }
    return texts;
}

} // namespace

MacChecker::MacChecker(store::Cache &cache, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_clock(clock)
{
}

void MacChecker::check(Question question)
{
    m_checker.start([this, question = std::move(question), &cache = m_cache, now = m_clock.now()](
                        const base::CancelToken &) -> models::NewestJob::End {
        auto content = answer(question, cache, now);
        return [this, content = std::move(content)] {
            if (content) {
                Q_EMIT checked(*content);
            } else {
                Q_EMIT failed(words::sentence(content.error()));
            }
        };
    });
}

void MacChecker::open(const QStringList &paths)
{
    m_reader.start([this, paths](const base::CancelToken &) -> models::NewestJob::End {
        auto texts = readFiles(paths);
        return [this, texts = std::move(texts)] {
            if (texts) {
                Q_EMIT opened(*texts);
            } else {
                Q_EMIT failed(words::sentence(texts.error()));
            }
        };
    });
}

} // namespace latchkey::ui
