// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/proof.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::Trilean;

constexpr std::string_view firmwarePassword = "EFI password exists";

bool isVoid(const Told &told, const History &history)
{
    return told.at && history.newestVoiding != nullptr && history.newestVoiding->at > *told.at;
}

bool deniesLaterThan(const Told &server, const Told &proof)
{
    return server.hasValue && server.word != "escrowed" && server.at > proof.at;
}

bool macSaysYesLater(const Weighing &weighing)
{
    const Told &server = weighing.told(Fact::EscrowOnServer);
    const Told &mac = weighing.told(Fact::MacSaysEscrowed);
    return mac.hasValue && mac.flag && mac.at && server.at && *mac.at > *server.at;
}

} // namespace

bool isValidProof(Fact fact, std::string_view word)
{
    if (fact == Fact::TokenValidated) {
        return word == "valid";
    }
    return word == "success" || word.find(firmwarePassword) != std::string_view::npos;
}

bool preflightFails(std::string_view reply)
{
    return reply != "not supported" && !isValidProof(Fact::EacsPreflight, reply);
}

CountingProof countingProof(const Weighing &weighing, const History &history)
{
    const Told &validate = weighing.told(Fact::TokenValidated);
    const Told &preflight = weighing.told(Fact::EacsPreflight);
    const bool validated = validate.hasValue && !isVoid(validate, history);
    const bool flew = preflight.hasValue && isValidProof(Fact::EacsPreflight, preflight.word)
        && !isVoid(preflight, history);
    if (validated && (!flew || validate.at >= preflight.at)) {
        return {.origin = &validate, .isValid = validate.word == "valid"};
    }
    return flew ? CountingProof{.origin = &preflight, .isValid = true} : CountingProof{};
}

EscrowAnswer answerEscrowed(const Weighing &weighing, const CountingProof &proof)
{
    const Told &server = weighing.told(Fact::EscrowOnServer);
    const Told &mac = weighing.told(Fact::MacSaysEscrowed);
    const Told &supported = weighing.told(Fact::MacSaysSupported);
    if (proof.isValid && !deniesLaterThan(server, *proof.origin)) {
        return {Trilean::Yes, EscrowRule::Proof};
    }
    if (server.word == "escrowed") {
        return {Trilean::Yes, EscrowRule::ServerHolds};
    }
    if (server.word == "not-escrowed" && macSaysYesLater(weighing)) {
        return {Trilean::Unknown, EscrowRule::MacSaysLater};
    }
    if (server.hasValue) {
        return {Trilean::No, EscrowRule::ServerDenies};
    }
    if (mac.hasValue && !mac.flag) {
        return {Trilean::No, EscrowRule::MacDenies};
    }
    if (supported.hasValue && !supported.flag && !(mac.hasValue && mac.flag)) {
        return {Trilean::No, EscrowRule::Unsupported};
    }
    return {};
}

} // namespace latchkey::diagnosis
