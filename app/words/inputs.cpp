// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/inputs.h"

#include "words/filling.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace latchkey::words {

namespace {

struct Inputs {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Inputs)
};

struct Named {
    std::string_view kind;
    std::string_view command;
};
constexpr std::array names = std::to_array<Named>({
    {"date", "date -u +%FT%TZ"},
    {"profiles-status-bootstraptoken", "profiles status -type bootstraptoken"},
    {"profiles-install-bootstraptoken", "profiles install -type bootstraptoken"},
    {"profiles-validate-bootstraptoken", "profiles validate -type bootstraptoken"},
    {"profiles-status-enrollment", "profiles status -type enrollment"},
    {"profiles-show-enrollment", "profiles show -type enrollment"},
    {"diskutil-apfs-listcryptousers", "diskutil apfs listcryptousers"},
    {"fdesetup-list", "fdesetup list"},
    {"fdesetup-status", "fdesetup status"},
    {"sysadminctl-securetokenstatus", "sysadminctl -secureTokenStatus"},
    {"dscl-authenticationauthority", "dscl AuthenticationAuthority"},
    {"dscl-list-users", "dscl . -list /Users"},
    {"mdmclient-query", "mdmclient"},
    {"sw-vers", "sw_vers"},
    {"ioreg-identity", "ioreg"},
    {"system-profiler-identity", "system_profiler SPHardwareDataType"},
});

} // namespace

QString inputName(std::string_view kind)
{
    const auto found = std::ranges::find(names, kind, &Named::kind);
    return text(found == names.end() ? kind : found->command);
}

std::string_view commandsToCollect()
{
    return "date -u +%FT%TZ\nioreg -rd1 -c IOPlatformExpertDevice\nsw_vers\n"
           "profiles status -type enrollment\nsudo profiles status -type bootstraptoken\n"
           "diskutil apfs listcryptousers /\nsudo fdesetup list\nfdesetup status\n";
}

QString nothingKnown()
{
    return Inputs::tr("Nothing here is an output that Latchkey knows");
}

QString howToCollect()
{
    return Inputs::tr("Run the commands on the Mac and paste everything they print, the lines with "
                      "the commands as well.");
}

QString leftOutReason(domain::NotRecognisedWhy why)
{
    switch (why) {
    case domain::NotRecognisedWhy::NotAKnownOutput:
        //: Why lines of a pasted text were left out
        return Inputs::tr("not a known output");
    case domain::NotRecognisedWhy::MaskedUuid:
        //: Why a part of a pasted text cannot be compared
        return Inputs::tr("its UUID is masked");
    case domain::NotRecognisedWhy::BadUuid:
        //: Why lines of a pasted text were left out
        return Inputs::tr("its UUID is damaged");
    case domain::NotRecognisedWhy::DamagedPlist:
        //: Why lines of a pasted text were left out
        return Inputs::tr("a damaged property list");
    case domain::NotRecognisedWhy::Empty:
        //: Said of a pasted text
        return Inputs::tr("nothing to read");
    case domain::NotRecognisedWhy::TwoMacs:
        //: Said of a line of a pasted text
        return Inputs::tr("another Mac; check one Mac at a time");
    }
    return {};
}

QString linesText(const domain::LineRange &lines)
{
    if (lines.first == lines.last) {
        //: A line of a pasted text
        return Inputs::tr("line %1").arg(lines.first);
    }
    //: Lines of a pasted text
    return Inputs::tr("lines %1 to %2").arg(lines.first).arg(lines.last);
}

} // namespace latchkey::words
