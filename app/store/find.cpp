// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/find.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace latchkey::store {

std::size_t findBytes(std::string_view text, std::string_view needle)
{
    if (needle.size() == 1) {
        return text.find(needle.front());
    }
    std::size_t at = 0;
#ifdef __SSE2__
    constexpr std::size_t width = 16;
    if (needle.size() > 1) {
        const __m128i first = _mm_set1_epi8(needle.front());
        const __m128i last = _mm_set1_epi8(needle.back());
        const auto load = [&](std::size_t from) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + from));
        };
        for (; at + needle.size() - 1 + width <= text.size(); at += width) {
            const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(first, load(at)),
                _mm_cmpeq_epi8(last, load(at + needle.size() - 1)));
            for (auto mask = static_cast<unsigned>(_mm_movemask_epi8(both)); mask != 0;
                 mask &= mask - 1) {
                const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(mask));
                if (std::memcmp(text.data() + place, needle.data(), needle.size()) == 0) {
                    return place;
                }
            }
        }
    }
#endif
    return text.find(needle, at);
}

} // namespace latchkey::store
