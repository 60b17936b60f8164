// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/serverentry.h"

#include <span>
#include <string_view>

/// What is to be known of a kind of server before there is a connection to one.
namespace latchkey::connectors {

struct Vendor {
    std::string_view product; ///< the vendor's own name of it
    /// Whether its connector was run against the real product.
    bool wasTried = false;
    std::string_view user = {}; ///< the name to sign in with where none is given
    bool wantsUser = false;
    bool takesUser = false; ///< it may be given one
    bool wantsMacs = false; ///< its API has no list: a file of ids has to be given
    bool takesColumns = false; ///< what its columns mean has to be told, by customer
    /// The least that the credentials have to be allowed, one permission a line, in the vendor's
    /// own words, to be copied.
    std::string_view privileges = {};
};

[[nodiscard]] const Vendor &vendorOf(ServerKind kind);
[[nodiscard]] inline std::string_view productName(ServerKind kind)
{
    return vendorOf(kind).product;
}
/// In the order in which they are offered.
[[nodiscard]] std::span<const ServerKind> offeredKinds();

} // namespace latchkey::connectors
