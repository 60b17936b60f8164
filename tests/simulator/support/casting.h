// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/visit.h"

namespace latchkey::simulator::test {

inline Mac macWith(MacosVersion os, Enrollment enrollment = Enrollment::Automated)
{
    Mac mac{.udid = "5E0B7C9A-14D2-4F3E-8A61-0C9D2B7E4F10",
        .serial = "K7TQ2XW9HD",
        .name = "TEST-MAC",
        .model = "MacBook Pro 14-inch",
        .modelIdentifier = "Mac15,3",
        .os = os};
    mac.enrollment = enrollment;
    mac.hardware = os.major < 11 ? Hardware::Intel : Hardware::AppleSilicon;
    return mac;
}

inline MacAccount account(std::string name, domain::CreatedBy createdBy, bool admin = true,
    domain::AccountKind kind = domain::AccountKind::Local)
{
    return {.name = std::move(name),
        .fullName = "Ada Test",
        .uuid = "0F6A1C2B-7D3E-4A59-B8C0-91E2D4F6A7B8",
        .kind = kind,
        .admin = admin,
        .createdBy = createdBy};
}

inline const Surroundings &nowhere()
{
    static const base::WallClock clock;
    static const Surroundings surroundings{
        .server = {.host = "127.0.0.1", .path = {}}, .clock = &clock};
    return surroundings;
}

} // namespace latchkey::simulator::test
