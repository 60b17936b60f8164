// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "snapshot/content.h"
#include "snapshot/pseudonyms.h"
#include "snapshot/sealedreader.h"

#include <functional>
#include <map>
#include <memory>

namespace latchkey::snapshot {

/// Macs by server and id, one at a time: the order of a snapshot's lines. One thread.
class Macs {
public:
    Macs() = default;
    Macs(const Macs &) = delete;
    Macs &operator=(const Macs &) = delete;
    virtual ~Macs() = default;

    /// Nothing after the last one.
    [[nodiscard]] virtual base::Result<std::optional<Mac>> next() = 0;
};

using MacKey = std::pair<domain::ServerId, domain::DeviceId>;
using Exceptions = std::map<MacKey, Exception>;

/// These of a cache's Macs.
class CacheMacs final : public Macs {
public:
    /// The cache outlives it. `pseudonyms` may be null: then the names stay.
    [[nodiscard]] static base::Result<std::unique_ptr<CacheMacs>> of(store::Cache &cache,
        std::span<const store::RowId> rows, const Exceptions &exceptions = {},
        const Pseudonyms *pseudonyms = nullptr);

    /// Conflict: the Mac has left the cache meanwhile.
    [[nodiscard]] base::Result<std::optional<Mac>> next() override;

private:
    struct Place {
        MacKey key;
        store::RowId row;
    };
    CacheMacs(store::Cache &cache, const Exceptions &exceptions, const Pseudonyms *pseudonyms)
        : m_cache(cache)
        , m_exceptions(exceptions)
        , m_pseudonyms(pseudonyms)
    {
    }

    store::Cache &m_cache;
    const Exceptions m_exceptions;
    const Pseudonyms *m_pseudonyms;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

/// Those of a snapshot file, which stands after its front.
class FileMacs final : public Macs {
public:
    explicit FileMacs(SealedReader &reader)
        : m_reader(reader)
    {
    }
    /// Damaged: not in their order, or not what a Mac looks like.
    [[nodiscard]] base::Result<std::optional<Mac>> next() override;

private:
    SealedReader &m_reader;
    std::optional<MacKey> m_last;
};

} // namespace latchkey::snapshot
