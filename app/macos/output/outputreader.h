// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/cryptousersparser.h"
#include "macos/output/dsclparser.h"
#include "macos/output/dumpparser.h"
#include "macos/output/enrollmentparser.h"
#include "macos/output/filevaultparser.h"
#include "macos/output/plistparser.h"
#include "macos/output/securetokenparser.h"
#include "macos/output/systemparser.h"
#include "macos/output/tokenparser.h"
#include "macos/output/unlockusersparser.h"

#include <array>

namespace latchkey::macos {

/// Offers each line of the inputs to the parsers, the first that knows it takes it.
class OutputReader {
public:
    void read(std::string_view input);
    [[nodiscard]] domain::MacReport finish();

private:
    void readLine(std::string_view line);
    void readPiece(std::string_view piece);
    void readBinary(std::string_view bytes);
    [[nodiscard]] bool readDate(std::string_view text);
    [[nodiscard]] bool readCommand(std::string_view text);
    void endOutput();

    Reading m_reading;
    std::size_t m_number = 0; ///< lines so far, through all inputs
    PlistParser m_plists;
    TokenParser m_token;
    EnrollmentParser m_enrollment;
    FileVaultParser m_fileVault;
    SecureTokenParser m_secureToken;
    UnlockUsersParser m_unlockUsers;
    AuthorityParser m_authority;
    SystemParser m_system;
    DumpParser m_dumps;
    CryptoUsersParser m_cryptoUsers;
    UserListParser m_userList;
    // First those whose runs of lines end with any line that is not theirs.
    std::array<OutputParser *, 10> m_parsers = {&m_dumps, &m_system, &m_token, &m_enrollment,
        &m_fileVault, &m_secureToken, &m_unlockUsers, &m_authority, &m_cryptoUsers, &m_userList};
};

} // namespace latchkey::macos
