// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/devicemessage.h"

#include <algorithm>

namespace latchkey::server {

namespace {

constexpr std::size_t udidLimit = 64;

bool isUdid(std::string_view text)
{
    return !text.empty() && text.size() <= udidLimit
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                   || c == '-';
           });
}

bool isTold(const macos::Plist &body, std::string_view key)
{
    const auto text = body.stringAt(key);
    return text && !text->empty();
}

} // namespace

base::Result<DeviceMessage> readDeviceMessage(std::string_view bytes, std::size_t limit)
{
    auto plist = macos::readPlist(bytes, limit);
    if (!plist) {
        return tl::unexpected(plist.error());
    }
    const auto udid = plist->stringAt(plist->find("UDID") != nullptr ? "UDID" : "EnrollmentID");
    if (plist->asDict() == nullptr || !udid || !isUdid(*udid)) {
        return base::fail(base::ErrorKind::MalformedAnswer, "UDID", "none, or no valid one");
    }
    return DeviceMessage{.udid = std::string(*udid),
        .userChannel = isTold(*plist, "UserID") || isTold(*plist, "EnrollmentUserID"),
        .userEnrollment = plist->find("EnrollmentID") != nullptr,
        .body = std::move(*plist)};
}

} // namespace latchkey::server
