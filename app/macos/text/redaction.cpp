// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/text/redaction.h"

#include "base/encoding.h"
#include "macos/text/phrase.h"

#include <algorithm>

namespace latchkey::macos {

namespace {

constexpr char cover = '*';
constexpr std::size_t keyLength = 29; // six groups of four and five dashes

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isRecoveryKey(std::string_view text)
{
    for (std::size_t i = 0; i < keyLength; ++i) {
        if (i % 5 == 4 ? text[i] != '-' : !isAlphanumeric(text[i])) {
            return false;
        }
    }
    return true;
}

void coverRecoveryKeys(std::string &line)
{
    for (std::size_t dash = line.find('-'); dash != std::string::npos;
         dash = line.find('-', dash + 1)) {
        if (dash < 4 || dash - 4 + keyLength > line.size()) {
            continue;
        }
        const auto candidate = std::string_view(line).substr(dash - 4, keyLength);
        if (isRecoveryKey(candidate)) {
            line.replace(dash - 4, keyLength, keyLength, cover);
            dash += keyLength - 5;
        }
    }
}

// The end of the word at `begin`: a quoted one ends with its quote.
std::size_t endOfWord(std::string_view line, std::size_t begin)
{
    const char quote = begin < line.size() ? line[begin] : ' ';
    if (quote == '\'' || quote == '"') {
        const std::size_t end = line.find(quote, begin + 1);
        return end == std::string_view::npos ? line.size() : end + 1;
    }
    return std::min(line.find_first_of(" \t", begin), line.size());
}

bool isSecretOption(std::string_view word)
{
    std::string name = foldedLower(word);
    name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
    return name == "password" || name == "pass" || name == "adminpassword" || name == "userpassword"
        || name == "newpassword" || name == "oldpassword" || name == "passphrase";
}

void coverPasswords(std::string &line)
{
    std::size_t begin = line.find_first_not_of(" \t");
    bool secret = false;
    while (begin < line.size()) {
        const std::size_t end = endOfWord(line, begin);
        const auto word = std::string_view(line).substr(begin, end - begin);
        const std::size_t equals = word.find('=');
        if (secret) {
            line.replace(begin, end - begin, end - begin, cover);
            secret = false;
        } else if (equals != std::string_view::npos && isSecretOption(word.substr(0, equals))) {
            const std::size_t size = word.size() - equals - 1;
            line.replace(begin + equals + 1, size, size, cover);
        } else {
            const bool option = !word.empty() && !isAlphanumeric(word.front());
            secret = option && isSecretOption(word);
        }
        begin = line.find_first_not_of(" \t", end);
    }
}

} // namespace

void redactSecrets(std::string &line)
{
    if (line.size() >= keyLength) {
        coverRecoveryKeys(line);
    }
    if (line.find("pass") != std::string::npos || line.find("Pass") != std::string::npos
        || line.find("PASS") != std::string::npos) {
        coverPasswords(line);
    }
}

} // namespace latchkey::macos
