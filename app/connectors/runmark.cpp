// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/runmark.h"

#include <charconv>

namespace latchkey::connectors {

namespace {

constexpr std::chrono::hours fullAgainAfter{24};
constexpr std::chrono::minutes overlap{10};

} // namespace

std::string textOf(const RunMark &mark)
{
    return base::formatRfc3339(mark.full) + '/' + base::formatRfc3339(mark.begun);
}

std::optional<RunMark> runMarkFrom(const std::string &text)
{
    const auto slash = text.find('/');
    if (slash == std::string::npos) {
        return std::nullopt;
    }
    const auto full = base::parseRfc3339(text.substr(0, slash));
    const auto begun = base::parseRfc3339(text.substr(slash + 1));
    return full && begun ? std::optional{RunMark{*full, *begun}} : std::nullopt;
}

bool isExpired(const RunMark &mark, base::Instant now)
{
    return now - mark.full >= fullAgainAfter || mark.full > now + fullAgainAfter;
}

base::Instant changesFrom(const RunMark &mark)
{
    return mark.begun - overlap;
}

std::string textOf(const ListPlace &place)
{
    return std::to_string(place.position) + ' ' + place.mark;
}

base::Result<ListPlace> listPlaceFrom(const std::optional<std::string> &cursor)
{
    if (!cursor) {
        return ListPlace{};
    }
    ListPlace place;
    const char *end = cursor->data() + cursor->size();
    const auto read = std::from_chars(cursor->data(), end, place.position);
    if (read.ec != std::errc() || place.position < 0 || read.ptr == end || *read.ptr != ' ') {
        return base::fail(base::ErrorKind::Internal, "cursor", *cursor);
    }
    place.mark.assign(read.ptr + 1, end);
    return place;
}

} // namespace latchkey::connectors
