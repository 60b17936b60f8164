// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet/fill.h"

#include "base/encoding.h"
#include "bench/fleet/macs.h"
#include "secrets/profilefile.h"
#include "store/cache.h"

namespace latchkey::bench {

namespace {

constexpr std::uint64_t pageSize = 1000;

// As a program without a keyring would have made it.
base::Result<std::unique_ptr<store::Cache>> openProfile(const std::filesystem::path &folder)
{
    auto cache = store::Cache::open(folder);
    const std::string key = base::randomBytes(32);
    if (auto kept = secrets::ProfileFile(folder).write("key", base::toHex(key)); cache && !kept) {
        return tl::unexpected(kept.error());
    }
    if (cache) {
        (*cache)->tellKey(base::Secret(key));
    }
    return cache;
}

base::Result<void> fillOne(
    store::Cache &cache, const domain::ServerId &server, const FillOptions &options)
{
    const std::uint64_t macs = options.macs / options.servers.size();
    auto done = cache.beginRun(server);
    for (std::uint64_t first = 0; done && first < macs; first += pageSize) {
        std::vector<store::CachedDevice> page;
        for (std::uint64_t n = first; n < std::min(first + pageSize, macs); ++n) {
            page.push_back(store::diagnosed(
                listed(mac(server, n, options.today), options.today), options.today));
        }
        done = cache.upsertPage(server, page);
    }
    return done
        ? cache.finishRun(
            {.server = server, .since = "1", .full = true, .byRevision = true, .at = options.today})
        : done;
}

} // namespace

base::Result<void> fillCache(const FillOptions &options)
{
    auto cache = openProfile(options.folder);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    base::Result<void> done;
    for (const std::string &name : options.servers) {
        if (done) {
            done = fillOne(**cache, domain::ServerId{name}, options);
        }
    }
    return done;
}

} // namespace latchkey::bench
