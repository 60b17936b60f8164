// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libplist.h"

#include <plist/plist.h>

#include <cstdlib>
#include <memory>

namespace libplist {

namespace {

using latchkey::macos::Plist;

struct Free {
    void operator()(void *node) const { plist_free(node); }
    void operator()(char *text) const { std::free(text); }
};
using Node = std::unique_ptr<void, Free>;
using Text = std::unique_ptr<char, Free>;

Node parse(std::string_view bytes)
{
    plist_t root = nullptr;
    plist_from_memory(bytes.data(), static_cast<std::uint32_t>(bytes.size()), &root);
    return Node(root);
}

Plist convert(plist_t node);

Plist convertDict(plist_t node)
{
    Plist::Dict entries;
    plist_dict_iter iterator = nullptr;
    plist_dict_new_iter(node, &iterator);
    for (;;) {
        char *key = nullptr;
        plist_t value = nullptr;
        plist_dict_next_item(node, iterator, &key, &value);
        if (value == nullptr) {
            break;
        }
        entries.push_back({Text(key).get(), convert(value)});
    }
    std::free(iterator);
    return Plist::dict(std::move(entries));
}

Plist convertArray(plist_t node)
{
    Plist::Array items;
    for (std::uint32_t i = 0; i < plist_array_get_size(node); ++i) {
        items.push_back(convert(plist_array_get_item(node, i)));
    }
    return Plist::array(std::move(items));
}

Plist convertScalar(plist_t node)
{
    if (PLIST_IS_BOOLEAN(node)) {
        std::uint8_t value = 0;
        plist_get_bool_val(node, &value);
        return value != 0;
    }
    if (PLIST_IS_UINT(node)) {
        std::uint64_t value = 0;
        plist_get_uint_val(node, &value);
        return static_cast<std::int64_t>(value); // libplist 2.2 does not tell the sign
    }
    if (PLIST_IS_REAL(node)) {
        double value = 0;
        plist_get_real_val(node, &value);
        return value;
    }
    std::int32_t seconds = 0;
    std::int32_t micros = 0;
    plist_get_date_val(node, &seconds, &micros);
    return latchkey::base::fromMillis((seconds + 978307200LL) * 1000 + micros / 1000);
}

Plist convert(plist_t node)
{
    if (PLIST_IS_DICT(node)) {
        return convertDict(node);
    }
    if (PLIST_IS_ARRAY(node)) {
        return convertArray(node);
    }
    if (PLIST_IS_STRING(node)) {
        char *text = nullptr;
        plist_get_string_val(node, &text);
        return Text(text).get();
    }
    if (PLIST_IS_DATA(node)) {
        char *bytes = nullptr;
        std::uint64_t size = 0;
        plist_get_data_val(node, &bytes, &size);
        return Plist::data(std::string_view(Text(bytes).get(), size));
    }
    return convertScalar(node);
}

} // namespace

std::optional<Plist> read(std::string_view bytes)
{
    const Node root = parse(bytes);
    return root ? std::optional(convert(root.get())) : std::nullopt;
}

std::string toBinary(std::string_view xml)
{
    const Node root = parse(xml);
    char *bytes = nullptr;
    std::uint32_t size = 0;
    plist_to_bin(root.get(), &bytes, &size);
    return {Text(bytes).get(), size};
}

} // namespace libplist
