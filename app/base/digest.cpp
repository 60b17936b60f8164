// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

namespace latchkey::base {

namespace {

constexpr std::size_t blockSize = 1U << 16U;

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

Sha256::Sha256()
    : m_state(std::make_unique<crypto_hash_sha256_state>())
{
    crypto_hash_sha256_init(m_state.get());
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    crypto_hash_sha256_update(m_state.get(), raw(bytes), bytes.size());
}

std::string Sha256::finish()
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(m_state.get(), reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

Result<std::string> sha256OfFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    Sha256 hash;
    std::vector<char> block(blockSize);
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())), file.gcount() > 0) {
        hash.add({block.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (!file.eof()) { // could not be opened, or not be read to its end
        return fail(ErrorKind::Unreadable, path.string(), std::strerror(errno));
    }
    return hash.finish();
}

} // namespace latchkey::base
