// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/diagnosis.h"
#include "domain/macreport.h"
#include "json/factscodec.h"
#include "json/writer.h"

#include <string>
#include <string_view>
#include <vector>

/// The document of DIAGNOSIS (f), schema latchkey.diagnosis/1.
namespace latchkey::json {

/// What stands beside the diagnosis. A fact document gives no identity and no inputs, an output of
/// a Mac no unknown names.
struct DiagnosisContext {
    domain::MacIdentity identity = {};
    std::vector<domain::RecognisedInput> inputs = {};
    std::vector<domain::NotRecognised> notRecognised = {};
    std::vector<UnknownName> unknownNames = {};
};

/// No string of it carries a control character but newline and tab.
void writeDiagnosis(Writer &writer, const domain::FactDocument &document,
    const domain::Diagnosis &diagnosis, const DiagnosisContext &context = {});
[[nodiscard]] std::string writeDiagnosis(const domain::FactDocument &document,
    const domain::Diagnosis &diagnosis, const DiagnosisContext &context = {});

/// 0 without a finding above info, else 1.
[[nodiscard]] int exitStatus(const domain::Diagnosis &diagnosis);

struct DiagnosedDocument {
    std::string json;
    int exitStatus = 0;
};

/// The whole of `check-mac`, after the parsers.
[[nodiscard]] DiagnosedDocument diagnoseMacReport(const domain::MacReport &report);

/// The whole of `diagnose --facts`: an Error means exit status 2 and nothing on stdout.
[[nodiscard]] base::Result<DiagnosedDocument> diagnoseFactsDocument(std::string_view input);

} // namespace latchkey::json
