// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fact document from hostile bytes through the whole diagnosis: it is refused with a reason, or
// is read back as it was written, and its diagnosis is one whole JSON text.
#include "json/diagnosiswriter.h"
#include "json/document.h"
#include "json/factscodec.h"

#include <cstdint>
#include <cstdlib>

using namespace latchkey;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    const auto diagnosed = json::diagnoseFactsDocument(input);
    const auto read = json::readFacts(input);
    if (diagnosed.has_value() != read.has_value()) {
        std::abort();
    }
    if (!read) {
        if (read.error().detail.empty()) {
            std::abort();
        }
        return 0;
    }
    const auto again = json::readFacts(json::writeFacts(read->document));
    const bool same = again && again->document == read->document;
    if (!same || !json::Document::parse(diagnosed->json)) {
        std::abort();
    }
    return 0;
}
