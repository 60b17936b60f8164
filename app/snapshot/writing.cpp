// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/writing.h"

namespace latchkey::snapshot {

namespace {

constexpr std::size_t betweenTellings = 500;

Header headerOf(const Front &front, const KeyDerivation &derivation)
{
    Header header{.takenAt = front.takenAt,
        .version = front.version,
        .macs = front.macs,
        .servers = {},
        .derivation = derivation};
    for (const ServerPart &server : front.servers) {
        header.servers.push_back(server.kind);
    }
    return header;
}

base::Result<void> writeMacs(
    SealedWriter &file, Macs &macs, base::Instant now, const Progress &progress)
{
    std::size_t done = 0;
    while (true) {
        auto mac = macs.next();
        if (!mac || !*mac) {
            return mac ? base::Result<void>() : tl::unexpected(mac.error());
        }
        const auto summary = store::diagnosed((*mac)->device, now).summary;
        if (auto written = file.writeLine(lineOf(**mac, summary)); !written) {
            return written;
        }
        if (++done % betweenTellings == 0 && progress) {
            progress(done);
        }
    }
}

// Free text may name anybody.
Exceptions withoutPeople(Exceptions exceptions)
{
    for (auto &[mac, exception] : exceptions) {
        exception.reason.clear();
        exception.who.clear();
    }
    return exceptions;
}

/// Ends the row of Macs once nobody wants it.
class Cancellable final : public Macs {
public:
    Cancellable(Macs &macs, const base::CancelToken &cancel)
        : m_macs(macs)
        , m_cancel(cancel)
    {
    }
    base::Result<std::optional<Mac>> next() override
    {
        return m_cancel.isCancelled() ? base::fail(base::ErrorKind::Cancelled) : m_macs.next();
    }

private:
    Macs &m_macs;
    const base::CancelToken &m_cancel;
};

} // namespace

base::Result<Prepared> prepare(const Content &content, const std::filesystem::path &target,
    const base::Secret &passphrase, const base::CancelToken &cancel, const Progress &progress)
{
    const bool withNames = content.front.names == Names::Kept;
    auto macs = CacheMacs::of(content.cache, content.rows,
        withNames ? content.exceptions : withoutPeople(content.exceptions), content.pseudonyms);
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    Front front = content.front;
    front.macs = content.rows.size();
    auto file = SealedWriter::create(target, headerOf(front, content.derivation), passphrase);
    if (!file) {
        return tl::unexpected(file.error());
    }
    Cancellable wanted(**macs, cancel);
    auto written = file->writeLine(lineOf(front));
    if (written) {
        written = writeMacs(*file, wanted, front.takenAt, progress);
    }
    auto hash = written ? file->finish() : tl::unexpected(written.error());
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    return Prepared{.file = std::move(*file), .sha256 = std::move(*hash), .macs = front.macs};
}

} // namespace latchkey::snapshot
