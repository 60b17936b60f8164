// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/errorchain.h"

namespace latchkey::macos {

std::vector<domain::ChainError> errorChain(const Plist &report)
{
    std::vector<domain::ChainError> chain;
    const auto *entries = report.arrayAt("ErrorChain");
    if (entries == nullptr) {
        return chain;
    }
    for (const auto &entry : *entries) {
        if (entry.asDict() == nullptr) {
            continue;
        }
        const auto text = entry.stringAt("LocalizedDescription");
        const auto english = entry.stringAt("USEnglishDescription");
        chain.push_back({.code = entry.integerAt("ErrorCode").value_or(0),
            .domain = std::string(entry.stringAt("ErrorDomain").value_or("")),
            .text = std::string(text ? *text : english.value_or(""))});
    }
    return chain;
}

const Plist *failedSetting(const Plist &report)
{
    const auto *settings = report.arrayAt("Settings");
    if (settings == nullptr) {
        return nullptr;
    }
    for (const auto &item : *settings) {
        const auto status = item.stringAt("Status");
        const auto name = item.stringAt("Item");
        if (status && *status != "Acknowledged" && (!name || *name == "MDMOptions")) {
            return &item;
        }
    }
    return nullptr;
}

} // namespace latchkey::macos
