// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/case.h"

#include <concepts>
#include <initializer_list>
#include <span>

/// The table form of (b): one finding = one row.
namespace latchkey::diagnosis {

/// Up to three remedy actions in the order of their steps.
class Actions {
public:
    constexpr Actions() = default;
    constexpr Actions(std::initializer_list<domain::RemedyAction> actions)
    {
        for (const domain::RemedyAction action : actions) {
            add(action);
        }
    }
    constexpr void add(domain::RemedyAction action) { m_actions[m_count++] = action; }
    void remove(domain::RemedyAction action);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] auto begin() const { return m_actions.begin(); }
    [[nodiscard]] auto end() const { return m_actions.begin() + m_count; }

private:
    std::array<domain::RemedyAction, 3> m_actions{};
    std::uint8_t m_count = 0;
};

/// The facts that a condition used; what of them was told becomes evidence.
struct Uses {
    std::array<domain::Fact, 6> facts{};
    std::uint8_t count = 0;
    bool escrow = false; ///< and whatever answered `escrowed`
    bool proof = false; ///< and the proof that counts

    [[nodiscard]] constexpr Uses andEscrow() const
    {
        Uses more = *this;
        more.escrow = true;
        return more;
    }
    [[nodiscard]] constexpr Uses andProof() const
    {
        Uses more = *this;
        more.proof = true;
        return more;
    }
};
template <std::same_as<domain::Fact>... Facts> constexpr Uses uses(Facts... facts)
{
    return {.facts = {facts...}, .count = sizeof...(facts)};
}

/// The statement or event that told a fact; there must be one.
[[nodiscard]] domain::Evidence evidenceOf(const Told &told);

/// A finding while it is put together.
class Draft {
public:
    explicit Draft(const Case &of)
        : mac(of)
    {
    }
    const Case &mac;
    std::vector<domain::Evidence> evidence;
    Actions actions;

    void show(domain::Fact fact); ///< nothing where it was not told
    void show(const Told &told);
    void show(domain::Fact fact, const domain::Statement &statement);
    void show(const domain::Event &event);
    void show(const domain::Account &account);
    void show(const domain::ComparisonRow &row);
    void show(domain::FactList list); ///< a list as a whole
    void show(const Holding &holding);
    void showEscrow();
    void showProof();

private:
    template <typename T>
    void showList(domain::FactList list, const std::optional<domain::Listing<T>> &listing);
    void add(domain::Evidence one);
};

struct Rule {
    domain::FindingId id;
    domain::Severity severity;
    Held (*holds)(const Case &mac);
    Uses uses;
    Actions remedy;
    void (*adapt)(Draft &draft) = nullptr; ///< further evidence, conditional steps
};

// The tables, in the order of (b).
[[nodiscard]] std::span<const Rule> enrollmentCauses();
[[nodiscard]] std::span<const Rule> optionCauses();
[[nodiscard]] std::span<const Rule> lossCauses();
[[nodiscard]] std::span<const Rule> neverCauses();
[[nodiscard]] std::span<const Rule> proofCauses();
[[nodiscard]] std::span<const Rule> blockedEffects();
[[nodiscard]] std::span<const Rule> accountEffects();
[[nodiscard]] std::span<const Rule> volumeEffects();
[[nodiscard]] std::span<const Rule> evidenceRules();
[[nodiscard]] std::span<const Rule> comparisonRules();

/// Asks every rule in the order of (b), since later ones look at what earlier ones said, and calls
/// `use(const Rule &, domain::Confidence)` for each that holds.
template <typename Use> void askRules(Case &mac, Use use)
{
    for (const auto &rules : {enrollmentCauses(), optionCauses(), lossCauses(), neverCauses(),
             proofCauses(), blockedEffects(), accountEffects(), volumeEffects(), evidenceRules(),
             comparisonRules()}) {
        for (const Rule &rule : rules) {
            const Held held = rule.holds(mac);
            mac.held[static_cast<std::size_t>(rule.id)] = held;
            if (held) {
                use(rule, *held);
            }
        }
    }
}

[[nodiscard]] inline Held certain(bool holds)
{
    return holds ? Held{domain::Confidence::Certain} : std::nullopt;
}
[[nodiscard]] inline Held likely(bool holds)
{
    return holds ? Held{domain::Confidence::Likely} : std::nullopt;
}
[[nodiscard]] inline Held possible(bool holds)
{
    return holds ? Held{domain::Confidence::Possible} : std::nullopt;
}
/// Likely where `strong` holds too, else possible.
[[nodiscard]] inline Held likelyIf(bool strong, bool holds)
{
    return strong ? likely(holds) : possible(holds);
}

} // namespace latchkey::diagnosis
