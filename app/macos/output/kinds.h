// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The names of the outputs that are recognised: `kind` of domain::RecognisedInput.
namespace latchkey::macos::kind {

inline constexpr std::string_view date = "date";
inline constexpr std::string_view tokenStatus = "profiles-status-bootstraptoken";
inline constexpr std::string_view tokenInstall = "profiles-install-bootstraptoken";
inline constexpr std::string_view tokenValidate = "profiles-validate-bootstraptoken";
inline constexpr std::string_view enrollment = "profiles-status-enrollment";
inline constexpr std::string_view showEnrollment = "profiles-show-enrollment";
inline constexpr std::string_view cryptoUsers = "diskutil-apfs-listcryptousers";
inline constexpr std::string_view unlockUsers = "fdesetup-list";
inline constexpr std::string_view fileVault = "fdesetup-status";
inline constexpr std::string_view secureToken = "sysadminctl-securetokenstatus";
inline constexpr std::string_view authority = "dscl-authenticationauthority";
inline constexpr std::string_view userList = "dscl-list-users";
inline constexpr std::string_view mdmclient = "mdmclient-query";
inline constexpr std::string_view version = "sw-vers";
inline constexpr std::string_view ioreg = "ioreg-identity";
inline constexpr std::string_view systemProfiler = "system-profiler-identity";

} // namespace latchkey::macos::kind
