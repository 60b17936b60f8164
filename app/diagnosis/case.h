// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/comparison.h"
#include "diagnosis/history.h"
#include "diagnosis/holders.h"
#include "diagnosis/proof.h"
#include "diagnosis/version.h"
#include "diagnosis/weighing.h"

#include <array>
#include <string>
#include <vector>

namespace latchkey::diagnosis {

using Held = std::optional<domain::Confidence>;

/// What (c) misses for a first cause.
struct Missing {
    bool osVersion = false;
    bool enrollmentType = false;
    bool optionState = false;
    bool serverAdvertises = false;
    bool accounts = false;

    [[nodiscard]] bool any() const
    {
        return osVersion || enrollmentType || optionState || serverAdvertises || accounts;
    }
};

/// One Mac's document, weighed: what every condition reads. Borrows the document.
class Case {
public:
    explicit Case(const domain::FactDocument &facts);
    Case(const Case &) = delete;
    Case &operator=(const Case &) = delete;
    Case(Case &&) = delete;
    Case &operator=(Case &&) = delete;
    ~Case() = default;

    const domain::FactDocument &document;
    Weighing weighing;
    History history;
    Holders holders;
    CountingProof proof;
    EscrowAnswer escrow;
    domain::Trilean usable = domain::Trilean::Unknown;
    std::optional<Version> version;
    Loss loss; ///< looked for only where escrowed is no
    Compared compared;
    std::array<Held, domain::findingCount> held{}; ///< of the rules asked so far, in order

    [[nodiscard]] const Told &told(domain::Fact fact) const { return weighing.told(fact); }
    [[nodiscard]] bool isTold(domain::Fact fact) const { return told(fact).hasValue; }
    [[nodiscard]] bool is(domain::Fact fact, bool value) const
    {
        return told(fact).hasValue && told(fact).flag == value;
    }
    [[nodiscard]] bool is(domain::Fact fact, std::string_view word) const
    {
        return told(fact).word == word;
    }
    [[nodiscard]] bool is(domain::Fact fact, const char *word) const
    {
        return is(fact, std::string_view{word});
    }

    [[nodiscard]] bool isBefore(Version other) const { return version && *version < other; }
    [[nodiscard]] bool isAtLeast(Version other) const { return version && *version >= other; }
    [[nodiscard]] bool isWithin(Version first, Version end) const
    {
        return isAtLeast(first) && isBefore(end);
    }

    [[nodiscard]] bool isEscrowed() const { return escrow.value == domain::Trilean::Yes; }
    [[nodiscard]] bool isNotEscrowed() const { return escrow.value == domain::Trilean::No; }
    [[nodiscard]] bool isUnusable() const { return usable == domain::Trilean::No; }
    /// Escrowed is no or usable is no ((h), "Bad").
    [[nodiscard]] bool isBad() const { return isNotEscrowed() || isUnusable(); }
    [[nodiscard]] bool isPrivatelyOwned() const
    {
        return holds(domain::FindingId::UserEnrollmentForbidsToken);
    }

    [[nodiscard]] bool holds(domain::FindingId id) const
    {
        return held[static_cast<std::size_t>(id)].has_value();
    }
    [[nodiscard]] bool anyHolds(domain::FindingId first, domain::FindingId last) const;
    [[nodiscard]] bool anyHoldsAbovePossible(domain::FindingId first, domain::FindingId last) const;
    /// Never escrowed (§); asked once the causes of a loss were.
    [[nodiscard]] bool neverEscrowed() const;
    [[nodiscard]] Missing missing() const;
    /// Why the server's answer is unknown, where it gave one and nothing else answers.
    [[nodiscard]] std::optional<domain::Because> unknownBecause() const;
    /// The facts whose absence keeps (c) from a first cause, by their JSON names.
    [[nodiscard]] std::vector<std::string> cannotTell() const;
    /// (c) 1 and 4; asked once all causes were.
    [[nodiscard]] std::optional<domain::FindingId> firstCause() const;
};

inline constexpr Version v10_15{10, 15, 0};
inline constexpr Version v10_15_4{10, 15, 4};
inline constexpr Version v11{11, 0, 0};
inline constexpr Version v12{12, 0, 0};
inline constexpr Version v13_3{13, 3, 0};
inline constexpr Version v14{14, 0, 0};

/// The newest authenticate or acknowledgement is asked by their times.
[[nodiscard]] std::optional<base::Instant> newestAcknowledgement(const Case &mac);

} // namespace latchkey::diagnosis
