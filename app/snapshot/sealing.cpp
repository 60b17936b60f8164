// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/sealing.h"

#include <sodium.h>

namespace latchkey::snapshot {

namespace {

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

static_assert(streamHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(sealedChunkSize == chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES);

void Sealing::Wipe::operator()(State *state) const
{
    sodium_memzero(state, sizeof *state);
    std::default_delete<State>()(state);
}

Sealing::Sealing()
    : m_state(new State)
{
}

Sealing Sealing::begin(const base::Secret &key, std::string &streamHeader)
{
    Sealing sealing;
    streamHeader.resize(streamHeaderSize);
    crypto_secretstream_xchacha20poly1305_init_push(
        sealing.m_state.get(), raw(streamHeader), key.bytes());
    return sealing;
}

std::string Sealing::seal(std::string_view chunk, std::string_view beside, bool isLast)
{
    std::string sealed(chunk.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    const auto tag
        = static_cast<unsigned char>(isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                            : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    crypto_secretstream_xchacha20poly1305_push(m_state.get(), raw(sealed), nullptr, raw(chunk),
        chunk.size(), raw(beside), beside.size(), tag);
    return sealed;
}

std::optional<Sealing> Sealing::resume(const base::Secret &key, std::string_view streamHeader)
{
    Sealing sealing;
    if (streamHeader.size() != streamHeaderSize
        || crypto_secretstream_xchacha20poly1305_init_pull(
               sealing.m_state.get(), raw(streamHeader), key.bytes())
            != 0) {
        return std::nullopt;
    }
    return sealing;
}

std::optional<Sealing::Opened> Sealing::open(std::string_view sealed, std::string_view beside)
{
    if (sealed.size() < crypto_secretstream_xchacha20poly1305_ABYTES) {
        return std::nullopt;
    }
    Opened opened;
    opened.chunk.resize(sealed.size() - crypto_secretstream_xchacha20poly1305_ABYTES);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(m_state.get(), raw(opened.chunk), nullptr, &tag,
            raw(sealed), sealed.size(), raw(beside), beside.size())
        != 0) {
        return std::nullopt;
    }
    opened.isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return opened;
}

} // namespace latchkey::snapshot
