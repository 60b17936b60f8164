// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/front/router.h"
#include "server/options.h"

#include <string>

namespace latchkey::server {

/// The profile that enrols a Mac with this server: GET /mdm/enroll.
class EnrollmentProfile {
public:
    /// Reads --identity-payload: a property list of one payload (SCEP, ACME, PKCS #12) with its
    /// PayloadUUID. Unreadable otherwise; a missing flag is no error here.
    [[nodiscard]] static base::Result<EnrollmentProfile> make(const Options &options);
    void add(Router &router) const;

    /// False while one of the flags is missing.
    [[nodiscard]] bool isOffered() const { return m_missing.empty(); }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_missing;
    std::string m_text;
};

} // namespace latchkey::server
