// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/history.h"
#include "diagnosis/weighing.h"

namespace latchkey::diagnosis {

/// Whether this value of tokenValidated or eacsPreflight proves that the token works.
[[nodiscard]] bool isValidProof(domain::Fact fact, std::string_view word);
/// Whether a preflight reply is neither a success nor one that says nothing about this Mac.
[[nodiscard]] bool preflightFails(std::string_view reply);

/// The proof that counts (W5), if any.
struct CountingProof {
    const Told *origin = nullptr;
    bool isValid = false;

    [[nodiscard]] bool isThere() const { return origin != nullptr; }
};
[[nodiscard]] CountingProof countingProof(const Weighing &weighing, const History &history);

/// Which of W6's cases answered.
enum class EscrowRule {
    Proof,
    ServerHolds,
    MacSaysLater,
    ServerDenies,
    MacDenies,
    Unsupported,
    Open
};
struct EscrowAnswer {
    domain::Trilean value = domain::Trilean::Unknown;
    EscrowRule rule = EscrowRule::Open;
};
[[nodiscard]] EscrowAnswer answerEscrowed(const Weighing &weighing, const CountingProof &proof);

} // namespace latchkey::diagnosis
