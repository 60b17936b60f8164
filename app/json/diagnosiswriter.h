// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/diagnosis.h"
#include "json/writer.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The document of DIAGNOSIS (f), schema latchkey.diagnosis/1.
namespace latchkey::json {

/// One entry of `notRecognised`: lines of pasted output, or a name of a fact document.
struct NotRecognised {
    std::string why;
    std::string name = {}; ///< empty: it is about lines
    std::pair<int, int> lines = {0, 0};
};

/// One entry of `inputs`: a recognised output and where it stood.
struct RecognisedInput {
    std::string kind;
    std::pair<int, int> lines = {0, 0};
};

/// What stands beside the diagnosis; a fact document gives no identity and no inputs.
struct DiagnosisContext {
    std::optional<std::string> serial = {};
    std::optional<std::string> uuid = {};
    bool identityConflict = false;
    std::vector<RecognisedInput> inputs = {};
    std::vector<NotRecognised> notRecognised = {};
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

/// The whole of `diagnose --facts`: an Error means exit status 2 and nothing on stdout.
[[nodiscard]] base::Result<DiagnosedDocument> diagnoseFactsDocument(std::string_view input);

} // namespace latchkey::json
